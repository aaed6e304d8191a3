package app.broadsheet.model;

/** Which of its texts an article is read in. */
public enum TextVersion {
    /** What the feed gave. */
    FEED,
    /** What the publisher's page has: the full text. */
    PAGE,
    /** Everything that the publisher's page says, in its order, with nothing taken out of it. */
    ORIGINAL
}
