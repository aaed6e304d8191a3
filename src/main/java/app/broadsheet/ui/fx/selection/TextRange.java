package app.broadsheet.ui.fx.selection;

/** A stretch of a passage, {@code from} not after {@code to}. */
public record TextRange(TextPlace from, TextPlace to) {
    /** Nothing, at the beginning. */
    public static final TextRange NOTHING = new TextRange(new TextPlace(0, 0), new TextPlace(0, 0));

    /** What lies between two places, in whichever order. */
    public static TextRange between(TextPlace one, TextPlace other) {
        return one.compareTo(other) <= 0 ? new TextRange(one, other) : new TextRange(other, one);
    }

    /** The smallest stretch with both in it. */
    public TextRange with(TextRange other) {
        return new TextRange(
                from.compareTo(other.from) <= 0 ? from : other.from, to.compareTo(other.to) >= 0 ? to : other.to);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return from.equals(to);
    }
}
