package app.broadsheet.model;

/** Which articles of a {@link Scope} a list shows. */
public enum ArticleFilter {
    ALL,
    UNREAD,
    STARRED
}
