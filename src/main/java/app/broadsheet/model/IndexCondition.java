package app.broadsheet.model;

/** How the search index was found when it was opened. */
public enum IndexCondition {
    /** As it was left. */
    KEPT,
    /** There was none. */
    NEW,
    /** Written by another version: it is made anew. */
    OLD_FORMAT,
    /** Could not be read, or broke while it was read: it is made anew. */
    DAMAGED,
    /** Its folder cannot be written: it lives in memory until the program ends. */
    IN_MEMORY
}
