package app.broadsheet.model;

/**
 * A part of what was typed into the search that could not be understood and was left out.
 *
 * @param operator what was before the colon, without it; empty for the whole search
 * @param value what was behind it; of {@link Kind#TOO_MANY} how many parts are used
 */
public record SearchProblem(Kind kind, String operator, String value) {
    /** What is wrong with it. */
    public enum Kind {
        /** More parts than are used. */
        TOO_MANY,
        /** No place where articles are kept. */
        PLACE,
        /** No date. */
        DATE,
        /** No span of time. */
        SPAN
    }
}
