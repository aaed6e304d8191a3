package app.broadsheet.model;

/** What relates a story to the one that is being read. */
public enum StoryBond {
    /** The saved page that brought it named it. */
    GIVEN,
    /** The same text, as agencies send it to many. */
    SAME_TEXT,
    /** The same event, told by someone else or a little later. */
    SAME_EVENT,
    /** What led to it: clearly earlier, and about the same. */
    BACKGROUND,
    /** What came of it: clearly later, and about the same. */
    FOLLOW_UP,
    /** The same people or places, perhaps in another matter. */
    SAME_NAMES,
    /** The same subject. */
    SAME_SUBJECT
}
