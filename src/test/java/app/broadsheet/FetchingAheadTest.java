package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Backfill;
import app.broadsheet.app.Desk;
import app.broadsheet.app.FetchingAhead.Waiting;
import app.broadsheet.app.OfflineEdition;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.ArticleText.Standing;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.Scope;
import app.broadsheet.model.TextChoice;
import app.broadsheet.net.LoopbackServer;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes by itself, by the rules, from a real server: what is new, when it may, and what was missed when it can. */
final class FetchingAheadTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final int OLD = 4;

    private final MovingClock clock = new MovingClock(NOW);
    private final Around around = Around.atHome();
    private final List<Integer> listed =
            new CopyOnWriteArrayList<>(IntStream.rangeClosed(1, OLD).boxed().toList());

    @TempDir
    private Path folder;

    private LoopbackServer server;
    private Wiring wiring;
    private FeedId feed;

    @BeforeEach
    void follow() throws IOException {
        server = new LoopbackServer();
        byte[] picture = png();
        server.on("/feed", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            LoopbackServer.send(exchange, 200, rss().getBytes(StandardCharsets.UTF_8));
        });
        server.on("/story/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            LoopbackServer.send(exchange, 200, page().getBytes(StandardCharsets.UTF_8));
        });
        server.on("/picture/", exchange -> LoopbackServer.send(exchange, 200, picture));
        Path data = folder.resolve("data");
        wiring = new Wiring(((OpenResult.Opened) Database.open(data, clock)).database(), data, false, clock, around);
        rule(new Scope.Everything(), OfflineRule.DEFAULT.withAhead(false));
        desk().subscriptions().add(server.at("/feed").toString(), null).join();
        desk().refreshing().settled().join();
        feed = desk().library().sources().join().feeds().getFirst().id();
    }

    @AfterEach
    void end() {
        wiring.close();
        server.close();
    }

    @Test
    void what_is_switched_on_holds_for_new_articles_and_for_old_ones_only_when_asked() {
        Backfill older = rule(new Scope.InFeed(feed), full());

        assertThat(older.articles()).isEqualTo(OLD);
        assertThat(older.bytes()).isPositive();
        publish(5);
        assertThat(withFullText()).containsExactly("Story 5");
        assertThat(asked("/picture/1.png")).isZero();

        desk().offline().rules().backfill(new Scope.InFeed(feed)).join();
        desk().refreshing().settled().join();
        assertThat(withFullText()).hasSize(OLD + 1);
        assertThat(articles()).extracting(ArticleSummary::readiness).containsOnly(Readiness.READY);
    }

    @Test
    void a_choice_that_asks_for_nothing_more_asks_no_question() {
        rule(new Scope.InFeed(feed), full());

        assertThat(rule(new Scope.InFeed(feed), full().withDays(7))).isEqualTo(Backfill.NOTHING);
        assertThat(rule(new Scope.InFeed(feed), full().withText(TextChoice.FEED)))
                .isEqualTo(Backfill.NOTHING);
        assertThat(rule(new Scope.InFeed(feed), full()).articles())
                .as("full text again")
                .isEqualTo(OLD);
    }

    @Test
    void the_choice_of_a_source_is_remembered_and_stands_over_that_for_all() {
        rule(new Scope.InFeed(feed), full().withDays(7));
        wiring.close();
        Path data = folder.resolve("data");
        wiring = new Wiring(((OpenResult.Opened) Database.open(data, clock)).database(), data, false, clock, around);

        assertThat(desk().offline().texts().choice(feed).join()).isEqualTo(TextChoice.PAGE);
        publish(5);
        assertThat(withFullText()).containsExactly("Story 5");
    }

    @Test
    void only_the_last_days_come_and_what_is_starred() {
        rule(new Scope.InFeed(feed), full().withDays(3).withPictures(PictureChoice.REDUCED));
        desk().offline().rules().backfill(new Scope.InFeed(feed)).join();
        desk().refreshing().settled().join();
        // Story n is n days old at first.
        assertThat(withFullText()).containsExactlyInAnyOrder("Story 1", "Story 2", "Story 3");
    }

    @Test
    void no_more_comes_in_one_go_than_is_allowed() {
        desk().preferences()
                .offlineEdition(OfflineEdition.DEFAULT.withMegabytesAhead(0))
                .join();
        rule(new Scope.InFeed(feed), full());
        desk().offline().rules().backfill(new Scope.InFeed(feed)).join();
        desk().refreshing().settled().join();
        assertThat(withFullText()).isEmpty();

        desk().preferences().offlineEdition(OfflineEdition.DEFAULT).join();
        desk().offline().ahead().start().join();
        assertThat(withFullText()).hasSize(OLD);
    }

    @Test
    void starred_ones_come_whatever_the_rules_say_of_their_age() {
        ArticleSummary oldest = articles().getLast();
        desk().reading().star(Set.of(oldest.id()), true).join();
        rule(new Scope.Everything(), new OfflineRule(true, TextChoice.FEED, PictureChoice.REDUCED, 1));
        desk().offline().rules().backfill(new Scope.Everything()).join();
        desk().refreshing().settled().join();

        assertThat(server.asked().stream().map(LoopbackServer.Asked::path).filter(path -> path.startsWith("/picture/")))
                .containsExactlyInAnyOrder("/picture/4.png", "/picture/1.png");
    }

    @Test
    void on_battery_nothing_comes_by_itself_until_the_computer_is_plugged_in() {
        desk().preferences()
                .offlineEdition(OfflineEdition.DEFAULT.withMainsOnly(true))
                .join();
        List<Waiting> told = new CopyOnWriteArrayList<>();
        desk().offline().ahead().onWaiting(told::add);
        around.unplugged().set(true);
        rule(new Scope.InFeed(feed), full());
        publish(5);
        assertThat(withFullText()).isEmpty();
        assertThat(desk().offline().ahead().waiting()).isEqualTo(Waiting.FOR_MAINS);

        around.unplugged().set(false);
        desk().offline().network().look();
        desk().refreshing().settled().join();
        assertThat(withFullText()).containsExactly("Story 5");
        assertThat(told).containsExactly(Waiting.FOR_MAINS, Waiting.FOR_NOTHING);
    }

    @Test
    void over_a_metered_network_only_what_the_reader_opens_comes() {
        around.costs().set(true);
        rule(new Scope.InFeed(feed), full());
        publish(5);
        assertThat(withFullText()).isEmpty();
        assertThat(desk().offline().ahead().waiting()).isEqualTo(Waiting.FOR_UNMETERED);

        ArticleSummary opened = articles().getFirst();
        desk().offline().texts().fetch(opened.id()).join();
        assertThat(withFullText()).containsExactly(opened.headline());

        desk().preferences()
                .offlineEdition(OfflineEdition.DEFAULT.withUnmeteredOnly(false))
                .join();
        desk().offline().rules().look();
        desk().refreshing().settled().join();
        assertThat(withFullText()).contains("Story 5");
    }

    @Test
    void what_is_opened_offline_without_its_picture_gets_it_when_work_goes_on_online() {
        desk().connectivity().workOffline(true);
        ArticleSummary opened = articles().getFirst();
        desk().offline().ahead().opened(opened.id());
        assertThat(picture(opened)).isFalse();

        desk().connectivity().workOffline(false);
        desk().offline().network().caughtUp().join();

        assertThat(picture(opened)).isTrue();
        assertThat(articles().stream().filter(this::picture)).hasSize(1);
    }

    @Test
    void the_network_is_noticed_to_go_and_come_back_and_brings_what_was_missed() {
        List<Boolean> told = new CopyOnWriteArrayList<>();
        desk().connectivity().onNetwork(told::add);
        around.up().set(false);
        desk().offline().network().look();
        ArticleSummary opened = articles().getFirst();
        desk().offline().ahead().opened(opened.id());
        assertThat(desk().connectivity().network()).isFalse();
        assertThat(asked("/picture/1.png")).isZero();

        around.up().set(true);
        desk().offline().network().look();
        desk().offline().network().caughtUp().join();

        assertThat(told).containsExactly(false, true);
        assertThat(picture(opened)).isTrue();
    }

    @Test
    void what_fails_while_there_is_no_network_is_not_held_against_anybody() {
        around.up().set(false);
        server.close();
        ArticleSummary opened = articles().getFirst();

        desk().offline().texts().fetch(opened.id()).join();

        assertThat(desk().offline().texts().of(opened.id()).join().standing()).isEqualTo(Standing.WANTED);
        assertThat(articles().getFirst().readiness()).isEqualTo(Readiness.PARTIAL);
    }

    private static OfflineRule full() {
        return new OfflineRule(true, TextChoice.PAGE, PictureChoice.REDUCED, 30);
    }

    private Backfill rule(Scope scope, OfflineRule rule) {
        Backfill found = desk().offline().rules().choose(scope, rule).join();
        desk().refreshing().settled().join();
        return found;
    }

    private void publish(int article) {
        listed.addFirst(article);
        clock.pass(Duration.ofMinutes(30));
        desk().refreshing().refreshAll().join();
        desk().refreshing().settled().join();
    }

    private List<ArticleSummary> articles() {
        return desk().library()
                .page(ArticleQuery.newest(new Scope.Everything()), null, 100)
                .join()
                .items();
    }

    private List<String> withFullText() {
        List<String> found = new ArrayList<>();
        for (ArticleSummary article : articles()) {
            if (desk().offline().texts().of(article.id()).join().standing() == Standing.STORED) {
                found.add(article.headline());
            }
        }
        return found;
    }

    private boolean picture(ArticleSummary article) {
        return desk().library()
                .picture(article.id(), URI.create(String.valueOf(article.picture())))
                .join()
                .isPresent();
    }

    private long asked(String path) {
        return server.asked().stream().filter(one -> one.path().equals(path)).count();
    }

    private Desk desk() {
        return wiring.desk();
    }

    private String rss() {
        StringBuilder items = new StringBuilder();
        for (int article : listed) {
            // The old ones are as many days old as their number says; what comes later is of today.
            Instant time = article <= OLD ? NOW.minus(Duration.ofDays(article)).plusSeconds(3600) : NOW;
            items.append(
                    "<item><guid isPermaLink='false'>s%d</guid><title>Story %1$d</title><link>%s</link><pubDate>%s</pubDate>"
                            .formatted(
                                    article,
                                    server.at("/story/" + article),
                                    DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC))));
            items.append(
                    "<description>&lt;p&gt;In one line.&lt;/p&gt;&lt;img src='/picture/%d.png' width='640' height='480'&gt;</description></item>"
                            .formatted(article));
        }
        return "<rss version='2.0'><channel><title>Alpha</title><link>" + server.at("/") + "</link>" + items
                + "</channel></rss>";
    }

    private static String page() {
        return "<!doctype html><html lang=en><head><title>Story</title></head><body><article><h1>Story</h1>"
                + "<p>The council met again, heard everyone who wished to speak, and put off its vote until next week.</p>"
                        .repeat(12)
                + "</article></body></html>";
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
