package app.broadsheet.model;

/** Which text the reader wants of a source. */
public enum TextChoice {
    /** What the feed gives. */
    FEED,
    /** What the publisher's page has, fetched ahead. */
    PAGE,
    /** What the feed gives, and the page's where the reader asks for it. */
    ASK
}
