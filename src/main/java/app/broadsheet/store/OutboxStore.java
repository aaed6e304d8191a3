package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.CommentParent;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.Delivery;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Identity;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.OwnCommentId;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Comments of the user's: drafts and the outbox. Every change of state names the state that it starts from and does nothing
 * when it is another by then, so that two who act at once cannot both send. All of it is on the disk when a future
 * completes.
 */
public final class OutboxStore {
    private final Threads threads;
    private final Clock clock;

    OutboxStore(Threads threads, Clock clock) {
        this.threads = threads;
        this.clock = clock;
    }

    /** One of them, also a discarded one. */
    public CompletableFuture<Optional<OwnComment>> get(OwnCommentId id) {
        return threads.read(db -> OwnCommentRows.one(db, id));
    }

    /** Those on an article that are not discarded, the oldest first. */
    public CompletableFuture<List<OwnComment>> of(ArticleId article) {
        return threads.read(db -> OwnCommentRows.of(db, article));
    }

    /** All that are not discarded, the last changed first, at most some thousand. */
    public CompletableFuture<List<OwnComment>> all() {
        return threads.read(db ->
                OwnCommentRows.all(db, "state <> 'CANCELLED' ORDER BY written_at DESC, id DESC LIMIT " + Sql.MOST_IDS));
    }

    /** Those that something is to be done for without the user, in the order in which they were queued. */
    public CompletableFuture<List<OwnComment>> open() {
        return threads.read(db -> OwnCommentRows.all(
                db,
                "state IN ('QUEUED', 'CHECKING', 'SENDING', 'UNCERTAIN', 'WAITING', 'HELD')"
                        + " ORDER BY queued_at, id"));
    }

    /** How many were to be delivered and are not yet. */
    public CompletableFuture<PendingComments> pending() {
        return threads.read(db -> db
                .createQuery("SELECT state, COUNT(*) AS number FROM own_comment GROUP BY state")
                .map((row, context) -> Map.entry(OutboxState.valueOf(row.getString("state")), row.getInt("number")))
                .list()
                .stream()
                .reduce(PendingComments.NONE, PendingComments::with, PendingComments::plus));
    }

    /** When anything was last sent to a host; empty when nothing was. */
    public CompletableFuture<Optional<Instant>> lastSent(String host) {
        return threads.read(db -> db.createQuery("SELECT MAX(started_at) FROM comment_attempt WHERE host = :host")
                .bind("host", host)
                .map((row, context) ->
                        Optional.ofNullable(Sql.number(row, "MAX(started_at)")).map(Instant::ofEpochMilli))
                .one());
    }

    /** What an article is now, for a comment on it; empty when it is not here. */
    public CompletableFuture<Optional<CommentSubject>> subject(ArticleId article) {
        return threads.read(db -> StoredRows.of(db, List.of(article)).stream()
                .findFirst()
                .map(stored -> new CommentSubject(
                        stored.summary().headline(),
                        stored.summary().source(),
                        stored.link(),
                        feed(db, stored.summary().feed()),
                        stored.comments(),
                        Hashes.words(stored.summary().headline(), stored.text()))));
    }

    /** The draft on an article, or of an answer to {@code parent}: the one that is there, else a new one. */
    public CompletableFuture<OwnComment> draft(
            ArticleId article, CommentSubject subject, @Nullable CommentParent parent, String token) {
        return threads.writeUser((db, changes) -> {
            Optional<OwnComment> there = OwnCommentRows.of(db, article).stream()
                    .filter(one -> one.state() == OutboxState.DRAFT && Drafting.answersSame(one.parent(), parent))
                    .findFirst();
            if (there.isPresent()) {
                return there.get();
            }
            OwnCommentId id = Drafting.insert(db, article, subject, parent, token, clock.instant());
            StateChange.mark(db, changes, List.of(article), StateChange.Mark.COMMENTED, true);
            changes.add(new Change.OwnCommentsChanged(article));
            return OwnCommentRows.one(db, id).orElseThrow();
        });
    }

    /** Keeps what was typed; false when the comment cannot be changed now. */
    public CompletableFuture<Boolean> save(OwnCommentId id, String text) {
        return threads.writeUser((db, changes) -> {
            Optional<OwnComment> one = OwnCommentRows.one(db, id).filter(OwnComment::editable);
            one.ifPresent(comment -> {
                Drafting.write(db, id, text, clock.instant());
                changes.add(new Change.OwnCommentsChanged(comment.article()));
            });
            return one.isPresent();
        });
    }

    /**
     * Puts it into the outbox as it is; false when it cannot be.
     *
     * @param target null when it is to be found out when it is sent
     * @param token for this wording
     */
    public CompletableFuture<Boolean> queue(
            OwnCommentId id, Identity identity, @Nullable CommentTarget target, String token) {
        return change(id, (db, comment) -> {
            if (!comment.editable() || comment.text().isBlank()) {
                return false;
            }
            Drafting.sign(db, id, identity, clock.instant());
            return OwnCommentRows.write(
                    db,
                    id,
                    comment.state(),
                    Delivery.draft(token).to(OutboxState.QUEUED).towards(target));
        });
    }

    /** Takes it back from the outbox, to go on writing; false when it is too late. */
    public CompletableFuture<Boolean> recall(OwnCommentId id) {
        return change(
                id,
                (db, comment) -> comment.recallable()
                        && OwnCommentRows.write(
                                db, id, comment.state(), comment.delivery().to(OutboxState.DRAFT)));
    }

    /** Throws it away; {@link #restore} takes that back. False while it is being sent. */
    public CompletableFuture<Boolean> discard(OwnCommentId id) {
        return change(id, (db, comment) -> comment.discardable() && Drafting.discard(db, comment));
    }

    /** Takes {@link #discard} back. */
    public CompletableFuture<Boolean> restore(OwnCommentId id) {
        return change(id, Drafting::restore);
    }

    /** Writes how far it is, if it is in state {@code from}; false when it is not. */
    public CompletableFuture<Boolean> update(OwnCommentId id, OutboxState from, Delivery to) {
        return change(id, (db, comment) -> OwnCommentRows.write(db, id, from, to));
    }

    /**
     * Writes down that it is being sent to {@code host}, before anything is: state {@code SENDING}. False when it is not in
     * state {@code from}.
     */
    public CompletableFuture<Boolean> attempt(OwnCommentId id, OutboxState from, Delivery to, String host) {
        return change(id, (db, comment) -> {
            if (!OwnCommentRows.write(db, id, from, to)) {
                return false;
            }
            db.createUpdate("INSERT INTO comment_attempt (comment_id, host, started_at) VALUES (:id, :host, :now)")
                    .bind("id", id.value())
                    .bind("host", host)
                    .bind("now", clock.instant().toEpochMilli())
                    .execute();
            return true;
        });
    }

    /** Writes down what became of the attempt under way. */
    public CompletableFuture<Boolean> settle(OwnCommentId id, Delivery to) {
        return change(id, (db, comment) -> {
            db.createUpdate("UPDATE comment_attempt SET outcome = :outcome WHERE comment_id = :id AND outcome IS NULL")
                    .bind("id", id.value())
                    .bind("outcome", to.state().name())
                    .execute();
            return OwnCommentRows.write(db, id, OutboxState.SENDING, to);
        });
    }

    /**
     * Puts right what a kill left behind: what was being sent may have arrived, what was only looked at has not. To be
     * called once, before anything is sent.
     *
     * @param lookFrom not before then is looked for what may have arrived: the server may still be busy with it
     */
    public CompletableFuture<Void> recover(Instant lookFrom) {
        return threads.writeUser((db, changes) -> {
            db.createUpdate("""
                            UPDATE own_comment SET state = 'UNCERTAIN', doubted = TRUE, until = :from
                            WHERE state = 'SENDING'""").bind("from", lookFrom.toEpochMilli()).execute();
            db.createUpdate("""
                            UPDATE own_comment SET state = CASE WHEN doubted THEN 'UNCERTAIN' ELSE 'QUEUED' END
                            WHERE state = 'CHECKING'""").execute();
            return WriteWork.done();
        });
    }

    private static @Nullable URI feed(Handle db, @Nullable FeedId feed) {
        return feed == null
                ? null
                : db.createQuery("SELECT address FROM feed WHERE id = :id")
                        .bind("id", feed.value())
                        .map((row, context) -> Optional.ofNullable(Sql.uri(row, "address")))
                        .findOne()
                        .flatMap(address -> address)
                        .orElse(null);
    }

    private CompletableFuture<Boolean> change(OwnCommentId id, Step step) {
        return threads.writeUser((db, changes) -> {
            OwnComment comment = OwnCommentRows.one(db, id).orElse(null);
            boolean done = comment != null && step.run(db, comment);
            if (comment != null && done) {
                boolean any = !OwnCommentRows.of(db, comment.article()).isEmpty();
                StateChange.mark(db, changes, List.of(comment.article()), StateChange.Mark.COMMENTED, any);
                changes.add(new Change.OwnCommentsChanged(comment.article()));
            }
            return done;
        });
    }

    @FunctionalInterface
    private interface Step {
        boolean run(Handle db, OwnComment comment);
    }
}
