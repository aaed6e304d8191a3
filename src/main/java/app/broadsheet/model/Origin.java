package app.broadsheet.model;

/** How an article came to be here. Only {@link #FEED} articles are cache; the others are the user's or ours. */
public enum Origin {
    /** Fetched from a subscription. */
    FEED,
    /** Dropped, opened or imported by the user: never cleaned up. */
    SAVED,
    /** Part of the sample edition that the app brings along. */
    SAMPLE
}
