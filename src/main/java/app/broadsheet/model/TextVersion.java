package app.broadsheet.model;

/** Which of its texts an article is read in. */
public enum TextVersion {
    /** What the feed gave. */
    FEED,
    /** What the publisher's page has: the full text. */
    PAGE
}
