package app.broadsheet.refresh;

import static app.broadsheet.refresh.Rig.item;
import static app.broadsheet.refresh.Rig.rss;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedChoice;
import app.broadsheet.model.ImportItem;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedAdderTest {
    private LoopbackServer server;
    private Rig rig;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        server = new LoopbackServer();
        rig = new Rig(folder);
        server.text("/feed.xml", "application/rss+xml", rss("Alpha", item("1", "one"), item("2", "two")));
    }

    @AfterEach
    void stop() {
        rig.close();
        server.close();
    }

    @Test
    void follows_a_feed_and_stores_its_first_articles() {
        ImportItem.Subscriptions added =
                (ImportItem.Subscriptions) add(server.at("/feed.xml").toString());

        assertThat(added.added()).hasSize(1);
        assertThat(rig.feeds()).extracting(Feed::title).containsExactly("Alpha");
        assertThat(rig.articles()).hasSize(2);
        assertThat(rig.state(added.added().getFirst()).nextAttempt()).isNotNull();
    }

    @Test
    void follows_what_is_followed_already_only_once() {
        add(server.at("/feed.xml").toString());

        ImportItem.Subscriptions again =
                (ImportItem.Subscriptions) add(server.at("/feed.xml").toString());

        assertThat(again.added()).isEmpty();
        assertThat(again.alreadyHere()).isEqualTo(1);
        assertThat(rig.feeds()).hasSize(1);
        assertThat(rig.articles()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1:%d/feed.xml", "feed://127.0.0.1:%d/feed.xml", " <http://127.0.0.1:%d/feed.xml> "})
    void takes_what_people_paste(String pattern) {
        assertThat(add(pattern.formatted(server.port()))).isInstanceOf(ImportItem.Subscriptions.class);
        assertThat(rig.feeds()).extracting(Feed::address).containsExactly(server.at("/feed.xml"));
    }

    @Test
    void follows_the_one_feed_that_a_page_offers() {
        page("/page", "<link rel=alternate type=application/rss+xml href=/feed.xml>");

        assertThat(add(server.at("/page").toString())).isInstanceOf(ImportItem.Subscriptions.class);
        assertThat(rig.feeds()).extracting(Feed::address).containsExactly(server.at("/feed.xml"));
    }

    @Test
    void offers_the_feeds_of_a_page_and_follows_the_chosen_one() {
        page(
                "/page",
                "<link rel=alternate type=application/rss+xml title=News href=/feed.xml>"
                        + "<link rel=alternate type=application/atom+xml title=Sport href=/sport.xml>");

        ImportItem.Choices choices = (ImportItem.Choices) add(server.at("/page").toString());
        ImportItem followed = rig.adder
                .follow(choices.feeds().getFirst(), null, new CancelFlag())
                .join();

        assertThat(choices.feeds())
                .containsExactly(
                        new FeedChoice(server.at("/feed.xml"), "News", "RSS"),
                        new FeedChoice(server.at("/sport.xml"), "Sport", "Atom"));
        assertThat(followed).isInstanceOf(ImportItem.Subscriptions.class);
        assertThat(rig.articles()).hasSize(2);
    }

    @Test
    void finds_the_feed_of_a_page_that_does_not_name_it() {
        page("/about", "");

        assertThat(add(server.at("/about").toString())).isInstanceOf(ImportItem.Subscriptions.class);
        assertThat(rig.feeds()).extracting(Feed::address).containsExactly(server.at("/feed.xml"));
    }

    @Test
    void a_page_never_leads_to_a_private_address_of_another_host() {
        page(
                "/page",
                "<link rel=alternate type=application/rss+xml href=http://localhost:" + server.port() + "/feed.xml>");

        ImportItem item = add(server.at("/page").toString());

        assertThat(((ImportItem.Unreadable) item).why()).startsWith("localhost is on this computer");
        assertThat(rig.feeds()).isEmpty();
    }

    @Test
    void says_why_when_there_is_nothing_to_follow() throws IOException {
        try (LoopbackServer empty = new LoopbackServer()) {
            empty.text("/page", "text/html", "<html><body>Nothing</body></html>");
            empty.on("/missing", exchange -> exchange.sendResponseHeaders(404, -1));

            assertThat(why(add(empty.at("/page").toString()))).startsWith("No feed was found there.");
            assertThat(why(add(empty.at("/missing").toString()))).isEqualTo("127.0.0.1 has nothing at this address.");
        }
        assertThat(why(add("what is new"))).startsWith("This is not an address.");
        assertThat(why(add(""))).startsWith("This is not an address.");
        assertThat(why(add("javascript:alert(1)"))).startsWith("This is not an address.");
        rig.online.set(false);
        assertThat(why(add(server.at("/feed.xml").toString()))).isEqualTo("Broadsheet is working offline.");
        assertThat(rig.feeds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            example.org                    | https://example.org, http://example.org
            example.org/news?x=1           | https://example.org/news?x=1, http://example.org/news?x=1
            HTTPS://Example.org/a          | https://Example.org/a
            feed:https://example.org/rss   | https://example.org/rss
            feed://example.org/rss         | https://example.org/rss, http://example.org/rss
            localhost:8080/feed            | http://localhost:8080/feed, https://localhost:8080/feed
            nas:8080                       | http://nas:8080, https://nas:8080
            192.168.1.5/feed               | http://192.168.1.5/feed, https://192.168.1.5/feed
            @Gargron@mastodon.social       | https://mastodon.social/@Gargron
            r/java                         | https://www.reddit.com/r/java/
            https://a.example/x y          | https://a.example/x%20y
            “https://a.example/feed”       | https://a.example/feed
            //a.example/feed               | https://a.example/feed, http://a.example/feed
            word                           |
            two words                      |
            mailto:a@b.example             |
            file:///etc/passwd             |
            https://                       |
            """)
    void reads_addresses_as_people_write_them(String typed, String candidates) {
        List<URI> expected = candidates == null
                ? List.of()
                : List.of(candidates.split(", ", -1)).stream().map(URI::create).toList();

        assertThat(TypedAddress.candidates(typed)).isEqualTo(expected);
    }

    private void page(String path, String head) {
        server.text(path, "text/html", "<html><head><title>Page</title>" + head + "</head><body>x</body></html>");
    }

    private ImportItem add(String typed) {
        return rig.adder.add(typed, null, new CancelFlag()).join();
    }

    private static String why(ImportItem item) {
        return ((ImportItem.Unreadable) item).why();
    }
}
