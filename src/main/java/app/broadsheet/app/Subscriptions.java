package app.broadsheet.app;

import app.broadsheet.feed.OpmlOutline;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedChoice;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FeedPreview;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.model.Pace;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.SignIn;
import app.broadsheet.refresh.Due;
import app.broadsheet.refresh.FeedAdder;
import app.broadsheet.store.Database;
import app.broadsheet.store.FetchState;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which feeds are followed. */
public final class Subscriptions {
    private final Database store;
    private final FeedAdder adder;
    private final FeedSignIns signIns;
    private final Supplier<Pace> pace;
    private final SubscriptionList list;
    private final Folders folders;
    private final Runnable followed;

    /**
     * @param pace how often feeds are fetched by themselves that have no pace of their own
     * @param followed is run when feeds were followed, and fetched with that
     */
    public Subscriptions(
            Database store, FeedAdder adder, FeedSignIns signIns, Supplier<Pace> pace, Runnable followed, Clock clock) {
        this.followed = followed;
        this.store = store;
        this.pace = pace;
        this.adder = adder;
        this.signIns = signIns;
        this.folders = new Folders(store.folders(), store.feeds());
        this.list = new SubscriptionList(store, signIns, clock);
    }

    /**
     * Follows what the user typed or pasted: a feed's or a page's address, with or without {@code https://}. Fetches it
     * first, and then its articles. Answers {@link ImportItem.Subscriptions}, {@link ImportItem.Choices} when a page
     * offers several feeds, {@link ImportItem.SignInNeeded}, or {@link ImportItem.Unreadable} with the reason. A name
     * and a password in the address are used, and kept out of everything else.
     */
    public CompletableFuture<ImportItem> add(String typed, @Nullable FolderId folder) {
        TypedSignIn given = TypedSignIn.of(typed);
        if (given.signIn() != null) {
            Failures.log(signIns.use(given.signIn()), "keep a sign-in");
        }
        return adder.add(given.address(), folder, new CancelFlag()).thenApply(this::told);
    }

    /**
     * Signs in for a feed, from its next fetch on.
     *
     * @param at at its own server, or where its address leads
     * @return why name and password are kept only until the app ends; empty when they are in the keyring. Waits for the
     *     user to unlock it
     */
    public CompletableFuture<String> signIn(URI feed, URI at, String name, String password) {
        return signIns.use(feed, new SignIn(at, name, password));
    }

    /**
     * Forgets name and password for a feed and the others of its server.
     *
     * @return why the keyring did not forget them; empty when it did
     */
    public CompletableFuture<String> signOut(URI feed) {
        return signIns.forget(feed);
    }

    /** Moves names and passwords that an earlier version stored in addresses to where the others are. */
    public CompletableFuture<Void> keepNoSecrets() {
        return store.feeds().secretAddresses().thenCompose(found -> {
            for (URI address : found) {
                SignIn signIn = TypedSignIn.of(address.toString()).signIn();
                if (signIn != null) {
                    Failures.log(signIns.use(signIn), "keep a sign-in");
                }
            }
            return store.feeds().forgetSecrets();
        });
    }

    /** Whether what is sent to a server can be read on the way. */
    public boolean isOpen(URI server) {
        return SignIn.isOpen(server);
    }

    /** Follows one feed of a page's {@link ImportItem.Choices}. */
    public CompletableFuture<ImportItem> follow(FeedChoice choice, @Nullable FolderId folder) {
        return adder.follow(choice, folder, new CancelFlag()).thenApply(this::told);
    }

    private ImportItem told(ImportItem item) {
        if (item instanceof ImportItem.Subscriptions some && !some.added().isEmpty()) {
            followed.run();
        }
        return item;
    }

    /**
     * Looks into a feed of a page's {@link ImportItem.Choices}, so that the user can tell it from the others.
     *
     * @param typed what the choices were the answer to
     */
    public CompletableFuture<FeedPreview> preview(String typed, FeedChoice choice) {
        return adder.preview(typed, choice, new CancelFlag());
    }

    /** Stops following a source; its articles go with it, and come back with the way back. */
    public CompletableFuture<Undo> unsubscribe(FeedId feed) {
        return store.feeds()
                .unsubscribe(feed)
                .thenApply(articles ->
                        new Undo(1, () -> store.feeds().resubscribe(feed).thenAccept(back -> {})));
    }

    /** How it goes with fetching a source; empty when it is not followed any more. */
    public CompletableFuture<Optional<FeedHealth>> health(FeedId feed) {
        return store.feeds()
                .find(feed)
                .thenCompose(found -> found.isEmpty()
                        ? CompletableFuture.completedFuture(found)
                        : signIns.look(found.get().address()).thenApply(_ -> found))
                .thenCombine(
                        store.feeds().fetchStates(),
                        (found, states) -> found.map(one -> health(
                                one,
                                states.stream()
                                        .filter(state -> state.feed().equals(feed))
                                        .findFirst()
                                        .orElse(null))));
    }

    private FeedHealth health(Feed feed, @Nullable FetchState state) {
        URI signInAt = feed.lastError() == null ? null : signIns.wanted(feed.address());
        String name = signIns.name(feed.address());
        if (state == null) {
            return new FeedHealth(
                    feed, null, null, null, 0, false, pace.get() == Pace.MANUAL, null, null, signInAt, name);
        }
        Instant next = Due.next(state, pace.get());
        boolean told = next.isAfter(Instant.MIN) && next.isBefore(FetchState.NEVER);
        return new FeedHealth(
                feed,
                state.lastAttempt(),
                state.lastSuccess(),
                told ? next : null,
                state.failures(),
                state.isStopped(),
                Objects.requireNonNullElse(state.pace(), pace.get()) == Pace.MANUAL,
                state.pace(),
                state.wishes().interval(),
                signInAt,
                name);
    }

    /** Chooses how often a source is fetched by itself; null for as often as the others. */
    public CompletableFuture<Void> pace(FeedId feed, @Nullable Pace wanted) {
        return store.feeds().pace(feed, wanted);
    }

    /** Fetches a source no more, neither by itself nor with the others, until {@link #resume}. Its articles stay. */
    public CompletableFuture<Void> stop(FeedId feed) {
        return store.feeds().nextAttempt(feed, FetchState.NEVER);
    }

    /** Fetches a source again, with the next round. */
    public CompletableFuture<Void> resume(FeedId feed) {
        return store.feeds().nextAttempt(feed, null);
    }

    /** The folders that they are in, and their order. */
    public Folders folders() {
        return folders;
    }

    /** Gives a source the user's own name. */
    public CompletableFuture<Void> rename(FeedId feed, String title) {
        return store.feeds().rename(feed, title);
    }

    /** Follows every feed of a list that was read from {@code name}, within a folder or, by null, none. Fetches nothing yet. */
    CompletableFuture<ImportItem> follow(
            String name, List<OpmlOutline> outlines, List<String> problems, @Nullable FolderId within) {
        return list.follow(
                name, OfferMaking.of(name, outlines, problems, List.of()).feeds(), problems, within);
    }
}
