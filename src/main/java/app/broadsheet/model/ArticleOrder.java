package app.broadsheet.model;

/** In which order a list shows its articles. */
public enum ArticleOrder {
    /** By time, the newest first. */
    NEWEST,
    /** By time, the oldest first. */
    OLDEST,
    /** One source after the other as {@link SourcePlace} has it, each with its newest first. */
    SOURCE
}
