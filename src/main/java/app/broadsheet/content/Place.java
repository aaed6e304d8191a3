package app.broadsheet.content;

import app.broadsheet.model.block.Style;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the elements around a piece of HTML make of it.
 *
 * @param styles how its text is set
 * @param link the link it stands in, null when in none
 * @param depth how many lists, quotes and tables it stands in
 * @param figure whether it stands in a figure, where every picture is one of its own
 */
record Place(Set<Style> styles, InlineRun.@Nullable LinkMark link, int depth, boolean figure) {
    /** Deeper ones are written as if they were one: no reader tells them apart, and recursion stays bounded. */
    static final int DEEPEST = 12;

    static final Place TOP = new Place(Set.of(), null, 0, false);

    Place with(Style style) {
        if (styles.contains(style)) {
            return this;
        }
        EnumSet<Style> more = EnumSet.of(style);
        more.addAll(styles);
        return new Place(Set.copyOf(more), link, depth, figure);
    }

    Place linked(InlineRun.LinkMark mark) {
        return new Place(styles, mark, depth, figure);
    }

    /** One list, quote or table further in; styles and links of the outside reach inside. */
    Place deeper() {
        return new Place(styles, link, depth + 1, false);
    }

    Place inFigure() {
        return new Place(styles, link, depth, true);
    }

    Place inCaption() {
        return new Place(styles, link, depth, false);
    }

    boolean tooDeep() {
        return depth >= DEEPEST;
    }
}
