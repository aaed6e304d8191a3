package app.broadsheet.store;

import app.broadsheet.model.Change;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Pace;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The sources of the sidebar and what is remembered of fetching them. */
public final class FeedStore {
    private final Threads threads;
    private final IndexQueue queue;
    private final Clock clock;

    FeedStore(Threads threads, IndexQueue queue, Clock clock) {
        this.threads = threads;
        this.queue = queue;
        this.clock = clock;
    }

    /** All of them, in the user's order. */
    public CompletableFuture<List<Feed>> all() {
        return threads.read(FeedRows::shown);
    }

    /** One of them; empty when it is not followed any more. */
    public CompletableFuture<Optional<Feed>> find(FeedId feed) {
        return threads.read(db -> FeedRows.find(db, feed));
    }

    /** The subscription that is fetched from an address; empty when there is none. */
    public CompletableFuture<Optional<Feed>> followedAt(URI address) {
        return threads.read(db -> FeedRows.followedAt(db, NewFeed.sameness(address)));
    }

    /** What is remembered of fetching each subscription, in the user's order. */
    public CompletableFuture<List<FetchState>> fetchStates() {
        return threads.read(FeedRows::fetchStates);
    }

    /** Adds one; see {@link #add(List)}. */
    public CompletableFuture<AddedFeed> add(NewFeed feed) {
        return add(List.of(feed)).thenApply(List::getFirst);
    }

    /**
     * Adds sources, in order, in one transaction. One that is followed already stays as it is. One that was followed
     * before comes back with its articles and what was read and starred.
     */
    public CompletableFuture<List<AddedFeed>> add(List<NewFeed> feeds) {
        List<NewFeed> given = List.copyOf(feeds);
        return threads.writeUser((db, changes) -> {
            List<AddedFeed> added = new ArrayList<>();
            for (NewFeed feed : given) {
                added.add(new FeedAdding(db, changes, queue, clock.instant()).add(feed));
            }
            if (added.stream().anyMatch(one -> !one.alreadyHere())) {
                changes.add(new Change.SourcesChanged());
            }
            return added;
        });
    }

    /** Remembers that a fetch went well. */
    public CompletableFuture<Void> fetched(FeedId feed, FetchSuccess answer) {
        return threads.writeCache((db, changes) -> {
            if (FetchLog.success(db, feed, answer, clock.instant())) {
                changes.add(new Change.SourcesChanged());
            }
            return WriteWork.done();
        });
    }

    /**
     * Remembers that a fetch failed.
     *
     * @param why in a sentence for the reader
     * @param nextAttempt not before this, null for at any time
     * @param asksReader whether only the reader can mend it
     */
    public CompletableFuture<Void> failed(FeedId feed, String why, @Nullable Instant nextAttempt, boolean asksReader) {
        return threads.writeCache((db, changes) -> {
            if (FetchLog.failure(db, feed, why, nextAttempt, asksReader, clock.instant())) {
                changes.add(new Change.SourcesChanged());
            }
            return WriteWork.done();
        });
    }

    /** Sets when it may be fetched again; null for at any time, {@link FetchState#NEVER} to stop fetching it. */
    public CompletableFuture<Void> nextAttempt(FeedId feed, @Nullable Instant next) {
        return change(db -> db.createUpdate("UPDATE feed SET next_attempt = :next WHERE id = :id AND id > 0")
                .bind("next", Times.millis(next))
                .bind("id", feed.value())
                .execute());
    }

    /** Chooses how often it is fetched; null for as often as the others. */
    public CompletableFuture<Void> pace(FeedId feed, @Nullable Pace pace) {
        return threads.writeUser((db, changes) -> {
            db.createUpdate("UPDATE feed SET pace = :pace WHERE id = :id AND id > 0")
                    .bind("pace", pace == null ? null : pace.name())
                    .bind("id", feed.value())
                    .execute();
            return WriteWork.done();
        });
    }

    /** Gives it the user's own name; null or blank gives the publisher's name back. */
    public CompletableFuture<Void> rename(FeedId feed, @Nullable String title) {
        return change(db -> db.createUpdate("UPDATE feed SET user_title = :title WHERE id = :id AND id > 0")
                .bind("title", title == null || title.isBlank() ? null : title.strip())
                .bind("id", feed.value())
                .execute());
    }

    /** Puts it into a folder, null for the top level, at the end or before another one. */
    public CompletableFuture<Void> move(FeedId feed, @Nullable FolderId folder, @Nullable FeedId before) {
        return change(db -> ListOrder.moveFeed(db, feed, folder, before));
    }

    /** Fetches it from another address from now on. */
    public CompletableFuture<Void> readdress(FeedId feed, URI address) {
        return change(db -> FetchLog.readdress(db, feed, address));
    }

    /**
     * The addresses of feeds, followed or not any more, that have a name or a password in them: what an earlier version took
     * in as it was typed.
     */
    public CompletableFuture<List<URI>> secretAddresses() {
        return threads.read(SecretAddresses::find);
    }

    /** Takes names and passwords out of what is stored of feeds. */
    public CompletableFuture<Void> forgetSecrets() {
        return change(SecretAddresses::clean);
    }

    /** Stops following it: it and its articles are in no list any more. Answers whether it was followed. */
    public CompletableFuture<Boolean> unsubscribe(FeedId feed) {
        return threads.writeUser((db, changes) -> FeedVisibility.hide(db, changes, queue, feed, clock.instant()));
    }

    /** Takes {@link #unsubscribe} back: everything is as it was. Answers whether there was anything to take back. */
    public CompletableFuture<Boolean> resubscribe(FeedId feed) {
        return threads.writeUser((db, changes) -> FeedVisibility.show(db, changes, queue, feed));
    }

    private CompletableFuture<Void> change(ToIntFunction<Handle> update) {
        return threads.writeUser((db, changes) -> {
            if (update.applyAsInt(db) > 0) {
                changes.add(new Change.SourcesChanged());
            }
            return WriteWork.done();
        });
    }
}
