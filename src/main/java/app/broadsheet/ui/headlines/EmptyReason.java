package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Scope;

/** Why a list shows nothing, so that it can say what to do. */
enum EmptyReason {
    /** Nothing is followed yet. */
    NO_SOURCES("start"),
    /** There may be articles, but none of them is unread, and only those are to be shown. */
    NONE_UNREAD("filtered.unread"),
    /** The same of starred ones. */
    NONE_STARRED("filtered.starred"),
    TODAY("today"),
    UNREAD("unread"),
    STARRED("starred"),
    SAVED("saved"),
    COMMENTED("commented"),
    /** The source or folder brought nothing yet. */
    SOURCE("source"),
    /** The search finds nothing. */
    NOT_FOUND("notfound"),
    /** The list could not be read. */
    FAILED("failed");

    private final String key;

    EmptyReason(String key) {
        this.key = key;
    }

    /** What its words begin with. */
    String key() {
        return key;
    }

    /** @param hasFeeds whether anything is followed */
    static EmptyReason of(ArticleQuery query, boolean hasFeeds) {
        return switch (query.filter()) {
            case UNREAD -> NONE_UNREAD;
            case STARRED -> NONE_STARRED;
            case ALL -> of(query.scope(), hasFeeds);
        };
    }

    private static EmptyReason of(Scope scope, boolean hasFeeds) {
        return switch (scope) {
            case Scope.Starred _ -> STARRED;
            case Scope.Saved _ -> SAVED;
            case Scope.Commented _ -> COMMENTED;
            case Scope.Today _ -> hasFeeds ? TODAY : NO_SOURCES;
            case Scope.Unread _ -> hasFeeds ? UNREAD : NO_SOURCES;
            case Scope.Everything _ -> NO_SOURCES;
            case Scope.InFolder _, Scope.InFeed _ -> SOURCE;
            case Scope.Search _ -> NOT_FOUND;
        };
    }
}
