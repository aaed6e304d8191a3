package app.broadsheet.refresh;

import app.broadsheet.model.Feed;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchRequest;
import app.broadsheet.net.FetchResult;
import app.broadsheet.net.FetchResult.Reason;
import app.broadsheet.net.LocalAddresses;
import app.broadsheet.refresh.FeedIntake.Taken;
import app.broadsheet.store.FeedStore;
import app.broadsheet.store.FetchState;
import app.broadsheet.store.FetchSuccess;
import app.broadsheet.store.SaveOutcome;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Refreshes one feed, from the request to what is remembered of it. Blocks: runs on {@code fetch-*} threads. */
final class FeedRefresh {
    private static final long POLITE_SECONDS = 300;
    private final SignedFetch http;
    private final FeedStore feeds;
    private final FeedIntake intake;
    private final Clock clock;
    private final DoubleSupplier chance;

    FeedRefresh(SignedFetch http, FeedStore feeds, FeedIntake intake, Clock clock, DoubleSupplier chance) {
        this.http = http;
        this.feeds = feeds;
        this.intake = intake;
        this.clock = clock;
        this.chance = chance;
    }

    /** A feed whose server says that it is gone is not asked for again by itself: it has this for its next attempt. */
    static final Instant NEVER = FetchState.NEVER;

    /**
     * Refreshes it.
     *
     * @param known what is remembered of fetching it, null for nothing
     */
    Refreshed run(Feed feed, @Nullable FetchState known, CancelFlag cancel) {
        int failures = known == null ? 1 : known.failures() + 1;
        intake.awaitRoom();
        FetchResult result = http.fetch(request(feed, known), cancel);
        Optional<Feed> twin = twin(feed, SignedFetch.movedTo(result));
        if (twin.isPresent()) {
            return failed(
                    feed,
                    "This feed has moved for good to " + twin.get().address() + ", which you follow as “"
                            + twin.get().title() + "”. It is not fetched here any more, so that nothing comes twice.",
                    NEVER);
        }
        return switch (result) {
            case FetchResult.Fresh fresh -> fresh(feed, fresh, known, cancel);
            case FetchResult.NotModified same -> notModified(feed, same, known);
            case FetchResult.RateLimited limited ->
                failed(
                        feed,
                        host(feed) + " asks to be left alone for a while.",
                        limited.until().plusSeconds((long) (POLITE_SECONDS * chance.getAsDouble())));
            case FetchResult.Gone _ ->
                failed(
                        feed,
                        host(feed) + " says that this feed is gone for good. It is not fetched by itself any more.",
                        NEVER);
            case FetchResult.Failed(Reason reason, String why, var _) -> failed(feed, reason, why, failures);
        };
    }

    /** The other subscription that is where this one has moved to. */
    private Optional<Feed> twin(Feed feed, @Nullable URI movedTo) {
        return movedTo == null
                ? Optional.empty()
                : feeds.followedAt(movedTo).join().filter(other -> !other.id().equals(feed.id()));
    }

    private FetchRequest request(Feed feed, @Nullable FetchState known) {
        FetchRequest request = FetchRequest.feed(feed.address()).givenByUser(LocalAddresses.looksLocal(host(feed)));
        return known == null ? request : request.unlessStill(known.etag(), known.lastModified());
    }

    private Refreshed fresh(Feed feed, FetchResult.Fresh answer, @Nullable FetchState known, CancelFlag cancel) {
        long body = BodyHash.of(answer.body());
        if (known != null && known.body() == body) {
            // Half of the servers know nothing of conditional requests: what they send again is not read again.
            return unchanged(
                    feed, answer.movedPermanentlyTo(), answer.etag(), answer.lastModified(), known, answer.maxAge());
        }
        return switch (intake.take(feed.id(), answer, body, cancel).join()) {
            case Taken.Saved(SaveOutcome saved) ->
                Refreshed.now(new FeedOutcome.Saved(
                        feed, saved.added(), saved.updated().size()));
            case Taken.Refused(String why) -> failed(feed, why, afterFailure(known == null ? 1 : known.failures() + 1));
        };
    }

    private Refreshed notModified(Feed feed, FetchResult.NotModified answer, @Nullable FetchState known) {
        String etag = known == null ? null : known.etag();
        String lastModified = known == null ? null : known.lastModified();
        return unchanged(feed, answer.movedPermanentlyTo(), etag, lastModified, known, answer.maxAge());
    }

    private Refreshed unchanged(
            Feed feed,
            @Nullable URI movedTo,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable FetchState known,
            @Nullable Duration maxAge) {
        Instant next = Schedule.afterNothing(
                lastInterval(known), Due.hints(known), maxAge, clock.instant(), chance.getAsDouble());
        long body = known == null ? 0 : known.body();
        feeds.fetched(feed.id(), new FetchSuccess(null, null, movedTo, etag, lastModified, body, next, null))
                .join();
        return Refreshed.now(new FeedOutcome.Unchanged(feed));
    }

    private static @Nullable Duration lastInterval(@Nullable FetchState known) {
        return known == null || known.lastSuccess() == null || known.nextAttempt() == null
                ? null
                : Duration.between(known.lastSuccess(), known.nextAttempt());
    }

    private Refreshed failed(Feed feed, Reason reason, String why, int failures) {
        return switch (reason) {
            case OFFLINE, CANCELLED -> Refreshed.now(new FeedOutcome.Stopped(feed));
            // It may be the network that failed and not the feed: that shows at the end.
            case UNKNOWN_HOST, NO_CONNECTION ->
                new Refreshed(
                        new FeedOutcome.Failed(feed, why), () -> record(feed, why, afterFailure(failures)), false);
            case NEEDS_SIGN_IN -> {
                record(feed, why, afterFailure(failures), true);
                yield Refreshed.now(new FeedOutcome.Failed(feed, why));
            }
            default -> failed(feed, why, afterFailure(failures));
        };
    }

    private Refreshed failed(Feed feed, String why, Instant next) {
        record(feed, why, next);
        return Refreshed.now(new FeedOutcome.Failed(feed, why));
    }

    private void record(Feed feed, String why, Instant next) {
        record(feed, why, next, false);
    }

    private void record(Feed feed, String why, Instant next, boolean asksReader) {
        feeds.failed(feed.id(), why, next, asksReader).join();
    }

    private Instant afterFailure(int failures) {
        return Schedule.afterFailure(failures, clock.instant(), chance.getAsDouble());
    }

    private static String host(Feed feed) {
        URI address = feed.address();
        return address.getHost() == null ? address.toString() : address.getHost();
    }

    /**
     * A feed that is done.
     *
     * @param later writes down a failure that may be the network's, once it is clear that it is the feed's
     * @param reached whether a server answered, or at least was there
     */
    record Refreshed(FeedOutcome outcome, Runnable later, boolean reached) {
        static Refreshed now(FeedOutcome outcome) {
            return new Refreshed(outcome, () -> {}, !(outcome instanceof FeedOutcome.Stopped));
        }
    }
}
