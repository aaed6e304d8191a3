package app.broadsheet.content.pdf;

import app.broadsheet.model.block.Style;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a run of text is drawn.
 *
 * @param size in points
 * @param rise of the base line in points, below zero for a sinking
 * @param quiet whether it steps back: captions, page numbers
 * @param link where it leads, null for nowhere
 */
record Look(
        boolean bold,
        boolean italic,
        boolean fixed,
        float size,
        float rise,
        boolean struck,
        boolean underlined,
        boolean marked,
        boolean quiet,
        @Nullable URI link) {
    private static final float SMALLER = 0.72f;

    static Look of(float size) {
        return new Look(false, false, false, size, 0, false, false, false, false, null);
    }

    Look strong() {
        return new Look(true, italic, fixed, size, rise, struck, underlined, marked, quiet, link);
    }

    Look slanted() {
        return new Look(bold, true, fixed, size, rise, struck, underlined, marked, quiet, link);
    }

    Look calm() {
        return new Look(bold, italic, fixed, size, rise, struck, underlined, marked, true, link);
    }

    Look monospaced() {
        return new Look(bold, italic, true, size, rise, struck, underlined, marked, quiet, link);
    }

    Look leading(URI target) {
        return new Look(bold, italic, fixed, size, rise, struck, underlined, marked, quiet, target);
    }

    Look styled(Set<Style> styles) {
        boolean sub = styles.contains(Style.SUBSCRIPT);
        boolean sup = styles.contains(Style.SUPERSCRIPT);
        float drawn = sub || sup || styles.contains(Style.SMALL) ? size * SMALLER : size;
        return new Look(
                bold || styles.contains(Style.STRONG),
                italic || styles.contains(Style.EMPHASIS),
                fixed || styles.contains(Style.CODE),
                drawn,
                sup ? size * 0.35f : sub ? size * -0.15f : rise,
                struck || styles.contains(Style.STRIKE),
                underlined || styles.contains(Style.UNDERLINE),
                marked || styles.contains(Style.MARK),
                quiet,
                link);
    }
}
