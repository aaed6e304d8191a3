package app.broadsheet.model;

/** How much of an article can be read with no network. */
public enum Readiness {
    /** Only what the feed gave; pictures or the full text are still to be fetched. */
    PARTIAL,
    /** All of it: the text that the reader chose and every picture in it. */
    READY,
    /** Something of it could not be fetched. */
    FAILED
}
