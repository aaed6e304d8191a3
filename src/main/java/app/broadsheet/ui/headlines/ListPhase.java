package app.broadsheet.ui.headlines;

/** What the list is doing. */
public enum ListPhase {
    /** The first page is on its way. */
    LOADING,
    /** There are more pages. */
    MORE,
    /** Everything is loaded. */
    COMPLETE,
    /** A page could not be read. */
    FAILED
}
