package app.broadsheet.ui.fx;

import javafx.geometry.NodeOrientation;

/** Tells whether text reads from the right. */
public final class TextDirection {
    private TextDirection() {}

    /**
     * How {@code text} reads: from the right when its first letter does (as HTML's {@code dir=auto}), or when {@code
     * expected} says so and there is any such letter in it.
     */
    public static NodeOrientation of(String text, NodeOrientation expected) {
        return LineBreaks.fromTheRight(text, expected == NodeOrientation.RIGHT_TO_LEFT)
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** How a language, as a BCP 47 tag, is written. */
    public static NodeOrientation ofLanguage(String tag) {
        String language = tag.strip().toLowerCase(java.util.Locale.ROOT).split("[-_]", 2)[0];
        return switch (language) {
            case "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ku", "prs", "ps", "sd", "ug", "ur", "yi" ->
                NodeOrientation.RIGHT_TO_LEFT;
            default -> NodeOrientation.LEFT_TO_RIGHT;
        };
    }
}
