package app.broadsheet.model;

/** Where a source in the sidebar comes from. */
public enum FeedKind {
    /** A subscription that is fetched over the network. */
    SUBSCRIBED,
    /** One of the sample edition's sources: never fetched, removed with the sample. */
    SAMPLE
}
