package app.broadsheet.ui.fx;

import java.net.URI;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A piece of running text that looks the same throughout, or a node that stands in the line like a letter.
 *
 * @param text what it says; {@code \n} ends a line. For a node one {@link #OBJECT} character.
 * @param styleClasses for the style sheet
 * @param link where it leads, null when nowhere. Neighbouring runs with the same instance are one link.
 * @param node what stands in the line, null for text
 */
public record TextRun(
        String text,
        List<String> styleClasses,
        @Nullable URI link,
        @Nullable Node node) {
    /** Stands for a node in the text of runs (U+FFFC). */
    public static final String OBJECT = "\uFFFC";

    public TextRun {
        styleClasses = List.copyOf(styleClasses);
    }

    /** Text with nothing special about it. */
    public static TextRun plain(String text) {
        return new TextRun(text, List.of(), null, null);
    }

    /** A node in the line. */
    public static TextRun of(Node node, @Nullable URI link) {
        return new TextRun(OBJECT, List.of(), link, node);
    }
}
