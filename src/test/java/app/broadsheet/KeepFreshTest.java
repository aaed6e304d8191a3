package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Desk;
import app.broadsheet.app.FeedHealth;
import app.broadsheet.app.RefreshState;
import app.broadsheet.app.Subscription;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Pace;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds are fetched when their time comes, by a moved clock, from a real server on loopback. */
final class KeepFreshTest {
    private static final Duration A_DAY_AND_A_BIT = Duration.ofHours(30);
    /** A refresh asks for each feed once; pictures are here since the first. */
    private static final int ROUND = NewsSite.FEEDS;

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-04T12:00:00Z"));
    private final AtomicBoolean network = new AtomicBoolean(true);
    private final AtomicBoolean metered = new AtomicBoolean();

    @TempDir
    private Path folder;

    private NewsSite site;
    private Wiring wiring;

    @BeforeEach
    void follow() throws IOException {
        site = NewsSite.start();
        wiring = open();
        Path list = Files.writeString(folder.resolve("list.opml"), site.opml());
        desk().opening().open(List.of(list.toString())).join();
        desk().refreshing().refreshAll().join();
        desk().refreshing().settled().join();
    }

    @AfterEach
    void end() {
        wiring.close();
        site.close();
    }

    @Test
    void a_feed_is_fetched_when_its_time_comes_and_not_before() {
        assertThat(requestsOfARound()).isZero();
        clock.pass(Duration.ofMinutes(14));
        assertThat(requestsOfARound()).isZero();
        clock.pass(A_DAY_AND_A_BIT);
        assertThat(requestsOfARound()).isEqualTo(ROUND);
        assertThat(requestsOfARound()).isZero();
        assertThat(desk().refreshing().state().lastFinished()).isEqualTo(clock.instant());
    }

    @Test
    void a_round_is_quiet() {
        List<RefreshState> told = new CopyOnWriteArrayList<>();
        clock.pass(A_DAY_AND_A_BIT);
        try (Subscription _ = desk().refreshing().onProgress(told::add)) {
            assertThat(requestsOfARound()).isEqualTo(ROUND);
        }
        assertThat(told).noneMatch(RefreshState::running).isNotEmpty();
    }

    @Test
    void nothing_is_fetched_offline_or_with_no_network_or_when_the_user_does_it_by_hand() {
        clock.pass(A_DAY_AND_A_BIT);
        desk().connectivity().workOffline(true);
        assertThat(requestsOfARound()).isZero();
        network.set(false);
        desk().connectivity().workOffline(false);
        assertThat(requestsOfARound()).isZero();
        network.set(true);
        desk().preferences().pace(Pace.MANUAL);
        assertThat(requestsOfARound()).isZero();
        desk().preferences().pace(Pace.AUTOMATIC);
        assertThat(requestsOfARound()).isEqualTo(ROUND);
    }

    @Test
    void nothing_is_fetched_by_itself_over_a_network_that_costs_but_by_hand_it_is() {
        List<Boolean> told = new CopyOnWriteArrayList<>();
        metered.set(true);
        try (Subscription _ = desk().refreshing().onHeld(told::add)) {
            assertThat(requestsOfARound()).isZero();
            assertThat(desk().refreshing().held())
                    .as("nothing is due, so nothing waits")
                    .isFalse();
            clock.pass(A_DAY_AND_A_BIT);
            assertThat(requestsOfARound()).isZero();
            assertThat(desk().refreshing().held()).isTrue();

            int before = site.requests();
            desk().refreshing().refreshAll().join();
            assertThat(site.requests() - before).isEqualTo(ROUND);
            assertThat(requestsOfARound()).isZero();
            assertThat(desk().refreshing().held()).isFalse();

            clock.pass(A_DAY_AND_A_BIT);
            assertThat(requestsOfARound()).isZero();
            metered.set(false);
            assertThat(requestsOfARound()).isEqualTo(ROUND);
        }
        assertThat(told).containsExactly(true, false, true, false);
    }

    @Test
    void whoever_pays_by_the_amount_may_have_it_fetched_all_the_same_and_that_is_remembered() {
        metered.set(true);
        desk().preferences().roundsOverMetered(true);
        wiring.close();
        wiring = open();
        clock.pass(A_DAY_AND_A_BIT);
        assertThat(requestsOfARound()).isEqualTo(ROUND);
        assertThat(desk().refreshing().held()).isFalse();
    }

    @Test
    void the_chosen_pace_holds_and_is_remembered() {
        clock.pass(Duration.ofMinutes(61));
        assertThat(requestsOfARound()).as("these feeds are quiet for months").isZero();
        desk().preferences().pace(Pace.HOURLY);
        assertThat(requestsOfARound()).isEqualTo(ROUND);
        clock.pass(Duration.ofMinutes(50));
        assertThat(requestsOfARound()).isZero();
        desk().preferences().pace(Pace.QUARTER_HOUR);
        wiring.close();
        wiring = open();
        assertThat(desk().preferences().pace()).isEqualTo(Pace.QUARTER_HOUR);
        assertThat(requestsOfARound()).isEqualTo(ROUND);
    }

    @Test
    void a_source_with_a_pace_of_its_own_keeps_it_over_a_restart() {
        List<FeedId> feeds =
                desk().library().sources().join().feeds().stream().map(Feed::id).toList();
        desk().subscriptions().pace(feeds.get(0), Pace.HOURLY).join();
        desk().subscriptions().pace(feeds.get(1), Pace.MANUAL).join();
        wiring.close();
        wiring = open();

        clock.pass(Duration.ofMinutes(61));
        assertThat(requestsOfARound()).as("the one by the hour").isEqualTo(1);
        clock.pass(A_DAY_AND_A_BIT);
        assertThat(requestsOfARound()).as("all but the one by hand").isEqualTo(ROUND - 1);
        desk().preferences().pace(Pace.MANUAL);
        clock.pass(A_DAY_AND_A_BIT);
        assertThat(requestsOfARound())
                .as("none by itself, but the one by the hour")
                .isEqualTo(1);
        FeedHealth byHand = desk().subscriptions().health(feeds.get(1)).join().orElseThrow();
        assertThat(byHand.byHand()).isTrue();
        assertThat(byHand.nextAttempt()).isNull();
        int before = site.requests();
        desk().refreshing().refreshAll().join();
        assertThat(site.requests() - before).as("by hand").isEqualTo(ROUND);
    }

    @Test
    void a_round_that_reaches_nobody_blames_no_feed() {
        site.close();
        clock.pass(A_DAY_AND_A_BIT);
        requestsOfARound();
        assertThat(desk().library().sources().join().feeds()).allMatch(feed -> feed.lastError() == null);
        assertThat(desk().refreshing().state().failures()).isEmpty();
    }

    @Test
    void the_clock_keeps_asking() throws InterruptedException {
        CountDownLatch refreshed = new CountDownLatch(2);
        Instant before = clock.instant();
        try (Subscription _ = desk().refreshing().onProgress(state -> {
            if (state.lastFinished() != null && state.lastFinished().isAfter(before)) {
                clock.pass(A_DAY_AND_A_BIT);
                refreshed.countDown();
            }
        })) {
            clock.pass(A_DAY_AND_A_BIT);
            wiring.keepFresh(Duration.ofMillis(1), Duration.ofMillis(5));
            refreshed.await();
        }
        assertThat(site.requests()).isGreaterThanOrEqualTo(3 * ROUND);
    }

    /** How often the server was asked by what is due now. */
    private int requestsOfARound() {
        int before = site.requests();
        desk().refreshing().refreshDue().join();
        desk().refreshing().settled().join();
        return site.requests() - before;
    }

    private Desk desk() {
        return wiring.desk();
    }

    private Wiring open() {
        Path data = folder.resolve("data");
        Database database = ((OpenResult.Opened) Database.open(data, clock)).database();
        return new Wiring(database, data, false, clock, new Around(network, metered, new AtomicBoolean()));
    }
}
