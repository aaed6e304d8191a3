package app.broadsheet.app;

/**
 * How things look.
 *
 * @param textSize of the article, in per cent of the standard, 70 to 250
 */
public record Appearance(Theme theme, Typeface typeface, int textSize) {
    /** What a first start has. */
    public static final Appearance DEFAULT = new Appearance(Theme.SYSTEM, Typeface.SERIF, 100);

    /** Light or dark. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** The article's typeface. */
    public enum Typeface {
        SERIF,
        SANS
    }
}
