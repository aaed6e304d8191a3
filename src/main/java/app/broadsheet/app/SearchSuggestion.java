package app.broadsheet.app;

/**
 * A way to go on with what is typed.
 *
 * @param kind what it is
 * @param shown its last part, as it would be typed: "palmero", "source:HKFP"
 * @param completed all that would be typed then
 */
public record SearchSuggestion(Kind kind, String shown, String completed) {
    /** What is suggested. */
    public enum Kind {
        WORD,
        OPERATOR,
        SOURCE,
        AUTHOR,
        PLACE,
        SPAN,
        DATE,
        LANGUAGE
    }
}
