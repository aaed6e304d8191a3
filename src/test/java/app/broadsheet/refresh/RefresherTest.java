package app.broadsheet.refresh;

import static app.broadsheet.refresh.Rig.NOW;
import static app.broadsheet.refresh.Rig.item;
import static app.broadsheet.refresh.Rig.rss;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Pace;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.LoopbackServer;
import app.broadsheet.store.FetchWishes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefresherTest {
    private static final String TYPE = "application/rss+xml";
    private LoopbackServer server;
    private Rig rig;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        server = new LoopbackServer();
        rig = new Rig(folder);
    }

    @AfterEach
    void stop() {
        rig.close();
        server.close();
    }

    @Test
    void stores_and_indexes_what_a_feed_has() {
        server.text(
                "/a",
                TYPE,
                rss("Alpha", item("1", "<p>One <b>bold</b> word<script>x()</script></p>"), item("2", "two")));
        FeedId feed = rig.follow(server.at("/a"));

        RefreshSummary summary = rig.refresh();

        assertThat(summary).isEqualTo(new RefreshSummary(1, 2, 0, List.of(), false, false));
        assertThat(rig.articles())
                .extracting(ArticleSummary::headline)
                .containsExactlyInAnyOrder("Headline 1", "Headline 2");
        assertThat(rig.articles()).extracting(ArticleSummary::excerpt).contains("One bold word");
        assertThat(rig.feeds()).extracting(Feed::title).containsExactly("Alpha");
        assertThat(rig.feeds()).extracting(Feed::site).containsExactly(URI.create("https://alpha.example/"));
        assertThat(rig.state(feed).lastSuccess()).isEqualTo(NOW);
        assertThat(rig.state(feed).nextAttempt()).isEqualTo(NOW.plus(Duration.ofHours(2)));
        assertThat(rig.index.size()).isEqualTo(2);
    }

    @Test
    void asks_the_second_time_only_for_what_changed() {
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Content-Type", TYPE);
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                LoopbackServer.send(
                        exchange, 200, rss("Alpha", item("1", "one")).getBytes(StandardCharsets.UTF_8));
            }
        });
        FeedId feed = rig.follow(server.at("/a"));
        rig.refresh();
        List<FeedOutcome> outcomes = new CopyOnWriteArrayList<>();

        rig.refresher
                .refreshAll(progress -> outcomes.add(progress.latest()), new CancelFlag())
                .join();

        assertThat(outcomes).singleElement().isInstanceOf(FeedOutcome.Unchanged.class);
        assertThat(rig.state(feed).etag()).isEqualTo("\"v1\"");
        assertThat(rig.articles()).hasSize(1);
    }

    @Test
    void what_is_sent_again_byte_for_byte_is_not_read_again() {
        AtomicReference<String> body = new AtomicReference<>(rss("Alpha", item("1", "one")));
        server.on("/a", exchange -> LoopbackServer.send(exchange, 200, bytes(body)));
        FeedId feed = rig.follow(server.at("/a"));
        rig.refresh();
        List<FeedOutcome> outcomes = new CopyOnWriteArrayList<>();

        rig.refresher
                .refreshAll(progress -> outcomes.add(progress.latest()), new CancelFlag())
                .join();
        body.set(rss("Alpha", item("2", "two"), item("1", "one")));
        RefreshSummary changed = rig.refresh();

        assertThat(outcomes).singleElement().isInstanceOf(FeedOutcome.Unchanged.class);
        assertThat(changed.newArticles()).isEqualTo(1);
        assertThat(rig.state(feed).failures()).isZero();
        assertThat(rig.articles()).hasSize(2);
    }

    @Test
    void the_same_bytes_after_a_failure_make_a_feed_well() {
        AtomicBoolean broken = new AtomicBoolean();
        server.on(
                "/a",
                exchange -> LoopbackServer.send(
                        exchange,
                        broken.get() ? 500 : 200,
                        rss("Alpha", item("1", "one")).getBytes(StandardCharsets.UTF_8)));
        FeedId feed = rig.follow(server.at("/a"));
        rig.refresh();
        broken.set(true);
        rig.refresh();
        assertThat(rig.state(feed).failures()).isEqualTo(1);
        broken.set(false);
        rig.refresh();
        assertThat(rig.state(feed).failures()).isZero();
        assertThat(rig.feeds()).extracting(Feed::lastError).containsOnlyNulls();
    }

    @Test
    void an_article_that_changed_is_updated_and_never_doubled() {
        AtomicReference<String> body = new AtomicReference<>(rss("Alpha", item("1", "first")));
        server.on("/a", exchange -> LoopbackServer.send(exchange, 200, bytes(body)));
        rig.follow(server.at("/a"));
        rig.refresh();

        RefreshSummary same = rig.refresh();
        body.set(rss("Alpha", item("1", "second")));
        RefreshSummary changed = rig.refresh();

        assertThat(same).isEqualTo(new RefreshSummary(1, 0, 0, List.of(), false, false));
        assertThat(changed).isEqualTo(new RefreshSummary(1, 0, 1, List.of(), false, false));
        assertThat(rig.articles())
                .singleElement()
                .extracting(ArticleSummary::excerpt)
                .isEqualTo("second");
        assertThat(rig.index.size()).isEqualTo(1);
    }

    @Test
    void a_bad_feed_disturbs_no_other_and_gets_well_again() {
        AtomicReference<String> sick = new AtomicReference<>("<html><body>Sorry</body></html>");
        server.on("/sick", exchange -> LoopbackServer.send(exchange, 200, bytes(sick)));
        server.on("/broken", exchange -> exchange.sendResponseHeaders(500, -1));
        server.on("/cut", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("<rss>".getBytes(StandardCharsets.UTF_8));
        });
        server.text("/well", TYPE, rss("Well", item("1", "one")));
        FeedId first = rig.follow(server.at("/sick"));
        rig.follow(server.at("/broken"));
        rig.follow(server.at("/cut"));
        rig.follow(server.at("/well"));

        RefreshSummary summary = rig.refresh();
        List<Feed> health = rig.feeds();
        sick.set(rss("Fine", item("2", "two")));
        rig.refresh();

        assertThat(summary.failed())
                .extracting(failed -> failed.feed().address().getPath())
                .containsExactlyInAnyOrder("/sick", "/broken", "/cut");
        assertThat(health)
                .extracting(Feed::lastError)
                .containsExactly(
                        "This is a web page, not a feed.",
                        "127.0.0.1 has a problem of its own (error 500).",
                        "The connection to 127.0.0.1 broke before everything had come.",
                        null);
        assertThat(rig.articles()).hasSize(2);
        assertThat(rig.feeds().getFirst().lastError()).isNull();
        assertThat(rig.state(first).failures()).isZero();
    }

    @Test
    void a_feed_that_fails_is_left_alone_for_longer_and_longer() {
        server.on("/a", exchange -> exchange.sendResponseHeaders(500, -1));
        FeedId feed = rig.follow(server.at("/a"));

        rig.refresh();
        rig.refresh();
        rig.refresh();

        assertThat(rig.state(feed).failures()).isEqualTo(3);
        assertThat(rig.state(feed).nextAttempt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(rig.refresher
                        .refreshDue(Pace.AUTOMATIC, () -> true, _ -> {}, new CancelFlag())
                        .join()
                        .total())
                .isZero();
    }

    @Test
    void a_server_that_asks_for_patience_gets_it() {
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            exchange.sendResponseHeaders(503, -1);
        });
        FeedId feed = rig.follow(server.at("/a"));

        rig.refresh();

        assertThat(rig.state(feed).nextAttempt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(rig.feeds().getFirst().lastError()).isEqualTo("127.0.0.1 asks to be left alone for a while.");
    }

    @Test
    void a_server_that_names_the_hour_is_not_asked_before_it() {
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "Tue, 10 Mar 2026 18:30:00 GMT");
            exchange.sendResponseHeaders(503, -1);
        });
        FeedId feed = rig.follow(server.at("/a"));

        rig.refresh();
        rig.refresher
                .refreshDue(Pace.AUTOMATIC, () -> true, _ -> {}, new CancelFlag())
                .join();

        assertThat(rig.state(feed).nextAttempt()).isEqualTo("2026-03-10T18:30:00Z");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void a_server_that_had_too_much_is_asked_for_none_of_its_feeds() {
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "600");
            exchange.sendResponseHeaders(429, -1);
        });
        server.text("/b", TYPE, rss("Beta", item("1", "one")));
        rig.follow(server.at("/a"));
        rig.refresh();
        FeedId other = rig.follow(server.at("/b"));

        rig.refresh();

        assertThat(server.asked()).extracting(LoopbackServer.Asked::path).containsExactly("/a");
        assertThat(rig.state(other).nextAttempt()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
    }

    @Test
    void a_feed_that_is_gone_is_not_asked_for_again() {
        server.on("/a", exchange -> exchange.sendResponseHeaders(410, -1));
        rig.follow(server.at("/a"));

        rig.refresh();
        RefreshSummary second = rig.refresh();

        assertThat(second.total()).isZero();
        assertThat(server.asked()).hasSize(1);
        assertThat(rig.feeds().getFirst().lastError()).contains("gone for good");
    }

    @Test
    void a_feed_that_moved_for_good_is_fetched_from_there() {
        server.redirect("/old", 301, "/new");
        server.text("/new", TYPE, rss("Alpha", item("1", "one")));
        rig.follow(server.at("/old"));

        rig.refresh();
        rig.refresh();

        assertThat(rig.feeds()).extracting(Feed::address).containsExactly(server.at("/new"));
        assertThat(rig.articles()).hasSize(1);
        assertThat(server.asked()).extracting(LoopbackServer.Asked::path).containsExactly("/old", "/new", "/new");
    }

    @Test
    void a_feed_that_moved_for_good_to_where_another_one_is_brings_nothing_twice() {
        server.redirect("/old", 301, "/new");
        server.text("/new", TYPE, rss("Alpha", item("1", "one")));
        FeedId old = rig.follow(server.at("/old"));
        rig.follow(server.at("/new"));

        rig.refresh();
        rig.refresh();

        assertThat(rig.articles()).hasSize(1);
        assertThat(rig.state(old).isStopped()).isTrue();
        assertThat(rig.feeds())
                .filteredOn(feed -> feed.id().equals(old))
                .singleElement()
                .satisfies(
                        feed -> assertThat(feed.lastError()).contains("has moved for good to", "which you follow as"));
        assertThat(server.asked()).extracting(LoopbackServer.Asked::path).containsOnlyOnce("/old");
    }

    @Test
    void a_move_that_changes_all_links_and_ids_to_https_brings_nothing_twice() {
        server.redirect("/old", 301, "/new");
        server.text("/new", TYPE, rss("Alpha", linked("http://alpha.example/1"), linked("http://alpha.example/2")));
        FeedId feed = rig.follow(server.at("/old"));
        rig.refresh();
        server.text(
                "/moved",
                TYPE,
                rss("Alpha", linked("https://www.alpha.example/1/"), linked("https://alpha.example/2")));
        rig.database.feeds().readdress(feed, server.at("/moved")).join();

        rig.refresh();

        assertThat(rig.articles()).hasSize(2);
    }

    @Test
    void remembers_how_often_the_publisher_wishes_to_be_asked() {
        String feed = rss("Alpha", item("1", "one"))
                .replaceFirst(
                        "<item>",
                        "<ttl>240</ttl><skipHours><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>"
                                + "<item>");
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                LoopbackServer.send(exchange, 200, feed.getBytes(StandardCharsets.UTF_8));
            }
        });
        FeedId id = rig.follow(server.at("/a"));
        FetchWishes wishes = new FetchWishes(Duration.ofHours(4), Set.of(3), Set.of(DayOfWeek.SUNDAY));

        rig.refresh();
        assertThat(rig.state(id).wishes()).isEqualTo(wishes);
        rig.refresh();
        assertThat(rig.state(id).wishes()).isEqualTo(wishes);
        assertThat(Duration.between(NOW, rig.state(id).nextAttempt())).isGreaterThanOrEqualTo(Duration.ofHours(4));
    }

    private static String linked(String link) {
        return "<item><guid>" + link + "</guid><link>" + link + "</link><title>Headline</title></item>";
    }

    @Test
    void a_page_behind_a_redirect_for_good_does_not_take_the_feeds_place() {
        server.redirect("/feed", 301, "/login");
        server.text("/login", "text/html", "<html><body>Sign in</body></html>");
        rig.follow(server.at("/feed"));

        rig.refresh();

        assertThat(rig.feeds()).extracting(Feed::address).containsExactly(server.at("/feed"));
    }

    @Test
    void working_offline_asks_nothing_and_blames_nobody() {
        server.text("/a", TYPE, rss("Alpha", item("1", "one")));
        FeedId feed = rig.follow(server.at("/a"));
        rig.online.set(false);

        RefreshSummary summary = rig.refresh();

        assertThat(summary.failed()).isEmpty();
        assertThat(server.asked()).isEmpty();
        assertThat(rig.state(feed).lastAttempt()).isNull();
        assertThat(rig.feeds().getFirst().lastError()).isNull();
    }

    @Test
    void when_no_server_is_there_the_network_is_at_fault_and_no_feed() {
        rig.follow(URI.create("http://one.invalid/feed"));
        rig.follow(URI.create("http://two.invalid/feed"));

        RefreshSummary summary = rig.refresh();

        assertThat(summary.offline()).isTrue();
        assertThat(summary.failed()).hasSize(2);
        assertThat(rig.feeds()).extracting(Feed::lastError).containsOnlyNulls();
    }

    @Test
    void when_some_server_is_there_the_missing_one_is_at_fault() {
        server.text("/a", TYPE, rss("Alpha", item("1", "one")));
        rig.follow(server.at("/a"));
        FeedId missing = rig.follow(URI.create("http://one.invalid/feed"));

        RefreshSummary summary = rig.refresh();

        assertThat(summary.offline()).isFalse();
        assertThat(rig.state(missing).failures()).isEqualTo(1);
        assertThat(rig.feeds().getLast().lastError()).startsWith("one.invalid could not be found.");
    }

    @Test
    void a_feed_of_somebody_elses_never_leads_to_a_private_address() {
        FeedId feed = rig.follow(server.at("/a"));
        server.redirect("/a", 302, "http://127.0.0.2:" + server.port() + "/secret");

        rig.refresh();

        assertThat(rig.feeds().getFirst().lastError()).startsWith("127.0.0.2 is on this computer");
        assertThat(rig.state(feed).failures()).isEqualTo(1);
    }

    @Test
    void tells_of_each_feed_and_can_be_stopped_between_whole_feeds() {
        CountDownLatch held = new CountDownLatch(1);
        for (int i = 0; i < 20; i++) {
            String path = "/f" + i + "x";
            boolean slow = i >= 5;
            server.on(path, exchange -> {
                if (slow) {
                    await(held);
                }
                exchange.getResponseHeaders().set("Content-Type", TYPE);
                LoopbackServer.send(
                        exchange,
                        200,
                        rss("Feed", item(path + "1", "a"), item(path + "2", "b"))
                                .getBytes(StandardCharsets.UTF_8));
            });
            rig.follow(server.at(path));
        }
        CancelFlag cancel = new CancelFlag();
        List<RefreshProgress> told = new ArrayList<>();

        RefreshSummary summary = rig.refresher
                .refreshAll(
                        progress -> {
                            told.add(progress);
                            if (progress.newArticles() == 10) {
                                cancel.cancel();
                            }
                        },
                        cancel)
                .join();
        held.countDown();

        assertThat(summary.cancelled()).isTrue();
        assertThat(summary.newArticles()).isEqualTo(10);
        assertThat(summary.failed()).isEmpty();
        assertThat(told).hasSize(20);
        assertThat(told.getLast().done()).isEqualTo(20);
        assertThat(rig.articles()).hasSize(10);
        assertThat(rig.refresh().newArticles()).isEqualTo(30);
    }

    @Test
    void an_index_that_was_lost_is_made_again() {
        server.text("/a", TYPE, rss("Alpha", item("1", "one"), item("2", "two")));
        rig.follow(server.at("/a"));
        rig.refresh();

        rig.database.articles().markAllUnindexed().join();

        assertThat(rig.catchUp.run().join()).isEqualTo(2);
        assertThat(rig.catchUp.run().join()).isZero();
        assertThat(rig.index.size()).isEqualTo(2);
    }

    private static byte[] bytes(AtomicReference<String> text) {
        return String.valueOf(text.get()).getBytes(StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
