package app.broadsheet.app;

/**
 * How things look.
 *
 * @param textSize of the article, in per cent of the standard, 70 to 250
 * @param column how wide the article's text is set
 * @param lines how far its lines are apart
 * @param edge how its lines end
 */
public record Appearance(Theme theme, Typeface typeface, int textSize, Column column, Lines lines, Edge edge) {
    /** What a first start has. */
    public static final Appearance DEFAULT =
            new Appearance(Theme.SYSTEM, Typeface.SERIF, 100, Column.STANDARD, Lines.STANDARD, Edge.RAGGED);

    /** Light, dark, or black with white and yellow for those who see little; or what the system has. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST
    }

    /** The article's typeface. */
    public enum Typeface {
        SERIF,
        SANS
    }

    /** About 60, 70 and 90 characters a line. */
    public enum Column {
        NARROW,
        STANDARD,
        WIDE
    }

    /** The space between lines. */
    public enum Lines {
        CLOSE,
        STANDARD,
        APART
    }

    /** Lines end where their last word does, or all where the column does. */
    public enum Edge {
        RAGGED,
        JUSTIFIED
    }

    /** The same in another theme. */
    public Appearance with(Theme other) {
        return new Appearance(other, typeface, textSize, column, lines, edge);
    }

    /** The same in another typeface. */
    public Appearance with(Typeface other) {
        return new Appearance(theme, other, textSize, column, lines, edge);
    }

    /** The same with text of another size. */
    public Appearance withTextSize(int other) {
        return new Appearance(theme, typeface, other, column, lines, edge);
    }

    /** The same in another width. */
    public Appearance with(Column other) {
        return new Appearance(theme, typeface, textSize, other, lines, edge);
    }

    /** The same with other space between lines. */
    public Appearance with(Lines other) {
        return new Appearance(theme, typeface, textSize, column, other, edge);
    }

    /** The same with lines that end otherwise. */
    public Appearance with(Edge other) {
        return new Appearance(theme, typeface, textSize, column, lines, other);
    }
}
