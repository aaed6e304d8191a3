package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Scope;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What a reader does to articles. The changes come back through {@link ChangeStream}. */
public final class Reading {
    /** Marks as read or unread. */
    public CompletableFuture<Void> markRead(Set<ArticleId> articles, boolean read) {
        return Unwired.yet();
    }

    /** Gives or takes the star. */
    public CompletableFuture<Void> star(Set<ArticleId> articles, boolean starred) {
        return Unwired.yet();
    }

    /** Marks everything of {@code scope} as read; the way back makes just those unread again. */
    public CompletableFuture<Undo> markAllRead(Scope scope) {
        return Unwired.yet();
    }
}
