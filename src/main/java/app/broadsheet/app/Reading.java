package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Scope;
import app.broadsheet.store.ArticleStore;
import app.broadsheet.store.StateStore;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What a reader does to articles. The changes come back through {@link ChangeStream}. */
public final class Reading {
    private final StateStore states;
    private final ArticleStore articles;
    private final Searching searching;
    private final Day day;

    public Reading(StateStore states, ArticleStore articles, Searching searching, Clock clock) {
        this.articles = articles;
        this.states = states;
        this.searching = searching;
        this.day = new Day(clock);
    }

    /** Marks as read or unread. */
    public CompletableFuture<Void> markRead(Set<ArticleId> articles, boolean read) {
        return states.markRead(articles, read).thenAccept(changed -> {});
    }

    /** Marks several as read or unread; the way back marks just those that were not. */
    public CompletableFuture<Undo> markTogether(Set<ArticleId> articles, boolean read) {
        return states.markRead(articles, read)
                .thenApply(changed -> new Undo(changed.size(), () -> markRead(changed, !read)));
    }

    /** Takes articles out of the library, until the way back is taken. */
    public CompletableFuture<Undo> remove(Set<ArticleId> given) {
        return articles.remove(given).thenApply(gone -> new Undo(gone.size(), () -> articles.restore(gone)));
    }

    /** Gives or takes the star. */
    public CompletableFuture<Void> star(Set<ArticleId> articles, boolean starred) {
        return states.star(articles, starred).thenAccept(changed -> {});
    }

    /** Stars several, or takes their stars; the way back is for just those that were changed. */
    public CompletableFuture<Undo> starTogether(Set<ArticleId> articles, boolean starred) {
        return states.star(articles, starred)
                .thenApply(changed -> new Undo(changed.size(), () -> star(changed, !starred)));
    }

    /** Marks everything of {@code scope} as read; the way back makes just those unread again. */
    public CompletableFuture<Undo> markAllRead(Scope scope) {
        CompletableFuture<Set<ArticleId>> marked = scope instanceof Scope.Search search
                ? searching.allUnread(search).thenCompose(found -> states.markRead(new LinkedHashSet<>(found), true))
                : states.markAllRead(scope, day.start());
        return marked.thenApply(changed -> new Undo(changed.size(), () -> markRead(changed, false)));
    }
}
