package app.broadsheet.refresh;

import static app.broadsheet.refresh.Rig.item;
import static app.broadsheet.refresh.Rig.rss;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleText;
import app.broadsheet.model.ArticleText.Standing;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.Scope;
import app.broadsheet.model.TextChoice;
import app.broadsheet.model.TextProblem;
import app.broadsheet.model.TextVersion;
import app.broadsheet.net.LoopbackServer;
import app.broadsheet.store.StoredArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FullTextTest {
    private static final String OPENING = "<p>The council met on Tuesday.</p>";

    private LoopbackServer server;
    private Rig rig;
    private FeedId feed = new FeedId(0);

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
    void a_short_feed_gets_the_pages_text_with_its_pictures() {
        page("/1", story("bridge", 12) + "<figure><img src='/photo.png' width=800 height=600></figure>");
        server.on("/photo.png", exchange -> LoopbackServer.send(exchange, 200, Pngs.small()));
        feed(item("1", OPENING));

        PrepareSummary summary = rig.prepare(true);

        assertThat(summary.texts()).isEqualTo(1);
        assertThat(summary.pictures()).isEqualTo(1);
        assertThat(summary.outcome().ready()).isEqualTo(1);
        assertThat(stored().text()).contains("paragraph 12 about the bridge");
        assertThat(stored().body()).contains("/photo.png");
        assertThat(text()).isEqualTo(new ArticleText(TextVersion.PAGE, Standing.STORED, true, false, null, ""));
        assertThat(rig.articles().getFirst().readiness()).isEqualTo(Readiness.READY);
    }

    @Test
    void a_page_with_less_than_the_feed_does_not_take_its_place() {
        page("/1", story("bridge", 5));
        feed(item("1", story("bridge", 12)));
        rule(TextChoice.PAGE);

        rig.ahead();

        assertThat(stored().text()).contains("paragraph 12 about the bridge");
        assertThat(text())
                .isEqualTo(new ArticleText(TextVersion.FEED, Standing.STORED, true, true, TextProblem.SHORTER, ""));
        assertThat(rig.articles().getFirst().readiness()).isEqualTo(Readiness.READY);

        rig.database.texts().show(id(), TextVersion.PAGE).join();
        assertThat(stored().text()).contains("paragraph 5 about the bridge").doesNotContain("paragraph 12");
    }

    @Test
    void what_a_page_leaves_out_of_a_long_feed_text_is_said() {
        page("/1", story("bridge", 12));
        feed(
                item(
                        "1",
                        story("bridge", 4) + "<p>" + "The school lost its only teacher of music last year. ".repeat(9)
                                + "</p>"
                                + "<p>Nobody answers the telephone of the harbour master, whose boat is for sale; parents, fishermen and the"
                                + " choir want another meeting, in which each of them may speak without being cut short by the mayor or by"
                                + " his nephew, who keeps the minutes and the keys, and who has lost both of them twice since spring.</p>"));
        rule(TextChoice.PAGE);

        rig.ahead();

        assertThat(text().problem()).isEqualTo(TextProblem.PARTS_DIFFER);
        assertThat(text().shown()).isEqualTo(TextVersion.PAGE);
    }

    @Test
    void walls_are_told_and_stand_in_no_articles_place() {
        page(
                "/1",
                story("bridge", 2) + "<p>Subscribe to continue reading this story. Already a subscriber? Log in.</p>");
        page(
                "/2",
                "<h2>We value your privacy</h2><p>We and our partners store cookies. Accept all cookies or manage.</p>");
        feed(item("1", OPENING), item("2", OPENING));

        PrepareSummary summary = rig.prepare(true);

        assertThat(summary.outcome().ready()).isZero();
        assertThat(summary.outcome().unready())
                .extracting(unready -> unready.headline() + ": " + unready.textProblem())
                .containsExactlyInAnyOrder("Headline 1: PAYWALL", "Headline 2: CONSENT_WALL");
        assertThat(rig.database
                        .articles()
                        .stored(idOf("Headline 2"))
                        .join()
                        .orElseThrow()
                        .text())
                .isEqualTo("The council met on Tuesday.");
        assertThat(rig.database
                        .articles()
                        .stored(idOf("Headline 1"))
                        .join()
                        .orElseThrow()
                        .text())
                .as("more than the feed gives")
                .contains("paragraph 2 about the bridge");
    }

    @Test
    void an_article_on_several_pages_is_one() {
        page("/1", story("bridge", 8) + "<p><a rel=next href='/1/page/2'>Next page</a></p>");
        page("/1/page/2", story("harbour", 8) + "<p><a rel=next href='/1/page/3'>Next page</a></p>");
        page("/1/page/3", story("school", 8));
        feed(item("1", OPENING));

        rig.prepare(true);

        assertThat(stored().text())
                .containsSubsequence(
                        "paragraph 8 about the bridge",
                        "paragraph 8 about the harbour",
                        "paragraph 8 about the school");
        assertThat(text().problem()).isNull();
    }

    @Test
    void a_page_that_is_missing_from_several_is_said() {
        page("/1", story("bridge", 8) + "<p><a rel=next href='/1/2'>Next page</a></p>");
        server.on("/1/2", exchange -> exchange.sendResponseHeaders(404, -1));
        feed(item("1", OPENING));

        rig.prepare(true);

        assertThat(text().problem()).isEqualTo(TextProblem.PAGES_MISSING);
    }

    @Test
    void a_failure_is_tried_again_later_and_never_kept_as_the_text() {
        AtomicBoolean broken = new AtomicBoolean(true);
        server.on("/1", exchange -> {
            byte[] page = html(story("bridge", 12)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            LoopbackServer.send(exchange, broken.get() ? 500 : 200, page);
        });
        feed(item("1", OPENING));
        rule(TextChoice.PAGE);

        PrepareSummary first = rig.ahead();
        broken.set(false);
        PrepareSummary tooSoon = rig.ahead();
        assertThat(stored().text()).isEqualTo("The council met on Tuesday.");
        assertThat(text().standing()).isEqualTo(Standing.FAILED);
        PrepareSummary asked = rig.prepare(false);

        assertThat(first.outcome().unready())
                .singleElement()
                .satisfies(article -> assertThat(article.textProblem()).isEqualTo(TextProblem.UNREACHABLE));
        assertThat(tooSoon.total()).isZero();
        assertThat(asked.texts()).isEqualTo(1);
        assertThat(stored().text()).contains("paragraph 12 about the bridge");
    }

    @Test
    void a_changed_feed_keeps_the_full_text_and_wants_it_anew() {
        page("/1", story("bridge", 12) + "<figure><img src='/photo.png' width=800 height=600></figure>");
        server.on("/photo.png", exchange -> LoopbackServer.send(exchange, 200, Pngs.small()));
        feed(item("1", OPENING));
        rig.prepare(true);

        server.text("/other", "application/rss+xml", feedXml(item("1", "<p>The council met, it says now.</p>")));
        rig.database.feeds().readdress(feed, server.at("/other")).join();
        rig.refresh();

        assertThat(stored().text()).contains("paragraph 12 about the bridge");
        assertThat(rig.articles().getFirst().readiness()).isEqualTo(Readiness.PARTIAL);
        PrepareSummary again = rig.prepare(false);
        assertThat(again.texts()).isEqualTo(1);
        assertThat(again.outcome().ready()).isEqualTo(1);
        assertThat(rig.database.pictures().file(id(), server.at("/photo.png")).join())
                .isPresent();
    }

    @Test
    void a_feed_that_has_more_now_than_the_page_is_read_at_once() {
        page("/1", story("bridge", 6));
        feed(item("1", OPENING));
        rig.prepare(true);
        assertThat(text().shown()).isEqualTo(TextVersion.PAGE);

        server.text("/other", "application/rss+xml", feedXml(item("1", story("bridge", 12))));
        rig.database.feeds().readdress(feed, server.at("/other")).join();
        rig.refresh();

        assertThat(text().shown()).isEqualTo(TextVersion.FEED);
        assertThat(stored().text()).contains("paragraph 12 about the bridge");
    }

    @Test
    void where_something_may_be_missing_the_whole_page_is_kept_beside_it() {
        page("/1", story("bridge", 5) + "<form><p>Vote in the poll of the day.</p></form>");
        feed(item("1", story("bridge", 12)));
        rule(TextChoice.PAGE);
        rig.ahead();
        assertThat(text().originalHere()).isTrue();

        rig.database.texts().show(id(), TextVersion.ORIGINAL).join();

        assertThat(text().shown()).isEqualTo(TextVersion.ORIGINAL);
        assertThat(stored().text()).contains("paragraph 5 about the bridge", "All rights reserved.");
        rig.database.texts().show(id(), TextVersion.FEED).join();
        assertThat(stored().text()).contains("paragraph 12 about the bridge");
    }

    @Test
    void elsewhere_the_whole_page_comes_when_the_reader_asks_for_it() {
        page("/1", story("bridge", 12));
        feed(item("1", OPENING));
        rig.prepare(true);
        assertThat(text().originalHere()).isFalse();

        rig.database.texts().show(id(), TextVersion.ORIGINAL).join();
        assertThat(text().shown()).as("as long as it is not here").isEqualTo(TextVersion.PAGE);
        rig.online.set(false);
        rig.preparer.original(id()).join();
        assertThat(text().shown()).as("offline").isEqualTo(TextVersion.PAGE);
        assertThat(rig.articles().getFirst().readiness())
                .as("it is as ready as before")
                .isEqualTo(Readiness.READY);
        rig.online.set(true);
        rig.preparer.original(id()).join();

        assertThat(text().shown()).isEqualTo(TextVersion.ORIGINAL);
        assertThat(text().standing()).isEqualTo(Standing.STORED);
        assertThat(stored().text()).contains("paragraph 12 about the bridge", "All rights reserved.");
    }

    @Test
    void what_was_dropped_to_save_space_comes_when_asked_for_and_not_by_the_rules() {
        page("/1", story("bridge", 12));
        feed(item("1", OPENING));
        rule(TextChoice.PAGE);
        rig.ahead();
        rig.database.space().dropCache(feed).join();

        assertThat(rig.ahead().texts()).isZero();
        assertThat(text().standing()).isEqualTo(Standing.NOT_ASKED);
        assertThat(stored().text()).isEqualTo("The council met on Tuesday.");

        assertThat(rig.prepare(false).texts()).isEqualTo(1);
        assertThat(stored().text()).contains("paragraph 12 about the bridge");
    }

    @Test
    void no_pictures_are_fetched_where_none_are_wanted() {
        page("/1", story("bridge", 12) + "<figure><img src='/photo.png' width=800 height=600></figure>");
        feed(item("1", OPENING + "<img src='/first.png' width=800 height=600>"));
        rig.database
                .rules()
                .put(new Scope.Everything(), new OfflineRule(true, TextChoice.PAGE, PictureChoice.NONE, 0))
                .join();

        PrepareSummary summary = rig.ahead();

        assertThat(summary.outcome().ready()).isEqualTo(1);
        assertThat(server.asked()).extracting(LoopbackServer.Asked::path).noneMatch(path -> path.endsWith(".png"));
    }

    @Test
    void the_index_learns_the_words_of_the_full_text() {
        page("/1", story("bridge", 12));
        feed(item("1", OPENING));

        rig.prepare(true);
        rig.database.articles().markAllUnindexed().join();

        assertThat(rig.database.articles().unindexed(0, 10).join().articles())
                .singleElement()
                .satisfies(article -> assertThat(article.text()).contains("paragraph 12 about the bridge"));
    }

    private void page(String path, String body) {
        server.text(path, "text/html; charset=utf-8", html(body));
    }

    private static String html(String body) {
        return "<!doctype html><html lang=en><head><title>Headline 1</title></head><body><nav><a href='/'>Home</a></nav>"
                + "<article><h1>Headline 1</h1>" + body
                + "</article><footer>All rights reserved.</footer></body></html>";
    }

    private static String story(String about, int paragraphs) {
        StringBuilder story = new StringBuilder();
        for (int i = 1; i <= paragraphs; i++) {
            story.append("<p>This is paragraph ")
                    .append(i)
                    .append(" about the ")
                    .append(about)
                    .append(", which the council of the town discussed at length on Tuesday evening, as it has")
                    .append(" often done before, and about which it decided nothing in the ")
                    .append(i)
                    .append(". vote.</p>");
        }
        return story.toString();
    }

    private void feed(String... items) {
        server.text("/feed", "application/rss+xml", feedXml(items));
        feed = rig.follow(server.at("/feed"));
        rig.refresh();
    }

    private String feedXml(String... items) {
        return rss("Alpha", items)
                .replace("https://site.example/", server.at("/").toString());
    }

    private void rule(TextChoice text) {
        rig.database
                .rules()
                .put(new Scope.InFeed(feed), new OfflineRule(true, text, PictureChoice.REDUCED, 30))
                .join();
    }

    private ArticleId id() {
        return rig.articles().getFirst().id();
    }

    private ArticleId idOf(String headline) {
        return rig.articles().stream()
                .filter(article -> article.headline().equals(headline))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private StoredArticle stored() {
        return rig.database.articles().stored(id()).join().orElseThrow();
    }

    private ArticleText text() {
        return rig.database.texts().of(id()).join();
    }
}
