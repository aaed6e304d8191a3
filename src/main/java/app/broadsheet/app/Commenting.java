package app.broadsheet.app;

import app.broadsheet.comment.Outbox;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentParent;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.Delivery;
import app.broadsheet.model.Identity;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.OwnCommentId;
import app.broadsheet.store.Database;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writing comments and having them delivered. The changes come back through {@link ChangeStream}. */
public final class Commenting {
    private final Database store;
    private final Outbox outbox;
    private final Connectivity connectivity;
    private final Preferences preferences;
    private final Clock clock;
    private final Questions questions = new Questions();

    public Commenting(Database store, Outbox outbox, Connectivity connectivity, Preferences preferences, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.connectivity = connectivity;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** Begins to deliver: puts right what a kill left behind, and sends again whenever the user goes online. */
    public void start() {
        connectivity.onChange(offline -> {
            if (!offline) {
                deliver();
            }
        });
        Failures.log(outbox.start(), "begin to deliver comments");
    }

    /** Takes up nothing more. */
    public void stop() {
        outbox.stop();
    }

    /** Sends what can be sent now. */
    public void deliver() {
        Failures.log(outbox.run(), "deliver comments");
    }

    /** For the clock: does what is due, if anything is. */
    public void tick() {
        Failures.log(outbox.tick(), "deliver comments");
    }

    /** Who the user was when last asked. */
    public Identity identity() {
        return preferences.identity();
    }

    /** The user's comments on an article, the oldest first. */
    public CompletableFuture<List<OwnComment>> of(ArticleId article) {
        return questions.count(store.outbox().of(article));
    }

    /** All of the user's comments, the last changed first. */
    public CompletableFuture<List<OwnComment>> all() {
        return questions.count(store.outbox().all());
    }

    /** The draft on an article, or of an answer to {@code parent}; empty text at first. */
    public CompletableFuture<OwnComment> draft(ArticleId article, @Nullable CommentParent parent) {
        return store.outbox()
                .subject(article)
                .thenCompose(subject -> subject.isPresent()
                        ? store.outbox().draft(article, subject.get(), parent, token())
                        : CompletableFuture.failedFuture(
                                new IllegalStateException("The article is not here any more")));
    }

    /** Keeps what was typed, also an empty text; false when the comment cannot be changed any more. */
    public CompletableFuture<Boolean> save(OwnCommentId id, String text) {
        return store.outbox().save(id, text);
    }

    /** Puts a comment into the outbox as it is now, and sends it when there is a network; false when it cannot be. */
    public CompletableFuture<Boolean> queue(OwnCommentId id, Identity identity) {
        Failures.log(preferences.identity(identity), "remember who comments");
        return store.outbox()
                .get(id)
                .thenCompose(comment -> comment.isEmpty()
                        ? CompletableFuture.completedFuture(false)
                        : store.comments()
                                .thread(comment.get().article())
                                .thenCompose(
                                        thread -> store.outbox().queue(id, identity, known(thread.target()), token())))
                .thenApply(this::delivering);
    }

    /** Takes a comment back from the outbox; false when it is too late. */
    public CompletableFuture<Boolean> recall(OwnCommentId id) {
        return store.outbox().recall(id);
    }

    /** Throws a comment away here. Nothing is done when it is being sent. */
    public CompletableFuture<Undo> discard(OwnCommentId id) {
        return store.outbox()
                .discard(id)
                .thenApply(done -> new Undo(
                        done ? 1 : 0,
                        () -> store.outbox()
                                .restore(id)
                                .thenApply(this::delivering)
                                .thenAccept(restored -> {})));
    }

    /** Sends what waits, or what the user was asked about, all the same. */
    public CompletableFuture<Boolean> sendAnyway(OwnCommentId id) {
        return change(
                id,
                delivery -> delivery.doubted()
                        ? null
                        : switch (delivery.state()) {
                            case WAITING -> delivery.to(OutboxState.QUEUED);
                            case NEEDS_SIGN_IN, CLOSED -> delivery.towards(null).to(OutboxState.QUEUED);
                            case NEEDS_CHOICE -> delivery.confirmed(true).to(OutboxState.QUEUED);
                            default -> null;
                        });
    }

    /** The user has seen that it did not arrive: sends it again. */
    public CompletableFuture<Boolean> sendAgain(OwnCommentId id) {
        return change(
                id,
                delivery -> asked(delivery)
                        ? delivery.doubted(false).confirmed(true).to(OutboxState.QUEUED)
                        : null);
    }

    /** The user has seen that it arrived. */
    public CompletableFuture<Boolean> isThere(OwnCommentId id) {
        return change(id, delivery -> asked(delivery) ? delivery.doubted(false).to(OutboxState.PUBLISHED) : null);
    }

    /** Looks once more for what may have arrived, or whether what is held was published. */
    public CompletableFuture<Boolean> lookAgain(OwnCommentId id) {
        return change(id, delivery -> {
            if (asked(delivery)) {
                return delivery.checked(0).to(OutboxState.UNCERTAIN);
            }
            boolean held = delivery.state() == OutboxState.HELD;
            // "until" of now and not of never: what is held and has none is not looked for any more.
            return held ? delivery.to(OutboxState.HELD, "", clock.instant()) : null;
        });
    }

    /** The user takes it to the browser. */
    public CompletableFuture<Boolean> handOff(OwnCommentId id) {
        return change(
                id,
                delivery ->
                        delivery.doubted() || delivery.state().underWay() ? null : delivery.to(OutboxState.HANDED_OFF));
    }

    /** Whether an answer is still to come. */
    public boolean answering() {
        return questions.anyOpen();
    }

    private static boolean asked(Delivery delivery) {
        return delivery.doubted() && delivery.state() == OutboxState.NEEDS_CHOICE;
    }

    private CompletableFuture<Boolean> change(OwnCommentId id, Function<Delivery, @Nullable Delivery> step) {
        return store.outbox()
                .get(id)
                .thenCompose(comment -> {
                    Delivery next =
                            comment.map(one -> step.apply(one.delivery())).orElse(null);
                    return next == null || comment.isEmpty()
                            ? CompletableFuture.completedFuture(false)
                            : store.outbox().update(id, comment.get().state(), next);
                })
                .thenApply(this::delivering);
    }

    private boolean delivering(boolean done) {
        if (done) {
            deliver();
        }
        return done;
    }

    private static @Nullable CommentTarget known(@Nullable CommentTarget target) {
        return target != null && target.deliverable() ? target : null;
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}
