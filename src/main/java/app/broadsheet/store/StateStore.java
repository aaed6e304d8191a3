package app.broadsheet.store;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Scope;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** What the user read and starred. */
public final class StateStore {
    private final Threads threads;

    StateStore(Threads threads) {
        this.threads = threads;
    }

    /** Marks as read or unread. Answers those that were not so before, for taking it back. */
    public CompletableFuture<Set<ArticleId>> markRead(Set<ArticleId> articles, boolean read) {
        return inPieces(
                articles,
                (piece, done) -> threads.writeUser((db, changes) -> {
                    done.addAll(StateChange.read(db, changes, piece, read));
                    return WriteWork.done();
                }));
    }

    /** Gives or takes the star. Answers those that were not so before, for taking it back. */
    public CompletableFuture<Set<ArticleId>> star(Set<ArticleId> articles, boolean starred) {
        return inPieces(
                articles,
                (piece, done) -> threads.writeUser((db, changes) -> {
                    done.addAll(StateChange.mark(db, changes, piece, StateChange.Mark.STARRED, starred));
                    return WriteWork.done();
                }));
    }

    /** Says whether the user wrote a comment, or a draft of one, on these. */
    public CompletableFuture<Set<ArticleId>> markCommented(Set<ArticleId> articles, boolean commented) {
        return inPieces(
                articles,
                (piece, done) -> threads.writeUser((db, changes) -> {
                    done.addAll(StateChange.mark(db, changes, piece, StateChange.Mark.COMMENTED, commented));
                    return WriteWork.done();
                }));
    }

    /**
     * Marks as read what is unread in {@code scope} now, some thousands in a transaction, the newest first. Answers just
     * those, for taking it back.
     */
    public CompletableFuture<Set<ArticleId>> markAllRead(Scope scope, Instant startOfDay) {
        ArticleQuery unread = new ArticleQuery(scope, ArticleFilter.UNREAD, true);
        return threads.read(
                        db -> new ListPlan(db, unread, KeysetStream.Place.TOP, Integer.MAX_VALUE, startOfDay).places())
                .thenCompose(places -> markRead(
                        places.stream()
                                .map(KeysetStream.Place::article)
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        true));
    }

    /** The numbers of all articles that are unread, starred, saved or commented, in no order; no other scope has any. */
    public CompletableFuture<long[]> numbers(Scope scope) {
        return threads.read(db -> MarkedNumbers.of(db, scope));
    }

    private static CompletableFuture<Set<ArticleId>> inPieces(Set<ArticleId> articles, Piece work) {
        Set<ArticleId> done = new LinkedHashSet<>();
        CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        for (List<ArticleId> piece : Sql.pieces(articles)) {
            last = last.thenCompose(ignored -> work.run(piece, done));
        }
        return last.thenApply(ignored -> done);
    }

    @FunctionalInterface
    private interface Piece {
        CompletableFuture<Void> run(List<ArticleId> piece, Set<ArticleId> done);
    }
}
