package app.broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentId;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.store.StoredComment;
import app.broadsheet.store.ThreadState;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads of Mastodon, of Discourse and of comment feeds, read from servers on loopback, into the database and out of it. */
final class ThreadReadingTest {
    private static final String MASTODON =
            "<html><head><link rel='alternate' type='application/activity+json' href='/@bob/1'></head></html>";
    private static final String CONTEXT = "/api/v1/statuses/1/context";

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private OutboxRig rig;

    @TempDir
    private Path data;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/", this::answer);
        server.start();
        rig = new OutboxRig(data, new TestClock(OutboxRig.NOW));
    }

    @AfterEach
    void close() {
        rig.close();
        server.stop(0);
    }

    @Test
    void mastodon_answers_come_with_their_parents_whatever_their_order() {
        pages.put("/@bob/1", MASTODON);
        pages.put(
                CONTEXT,
                context(
                        status(12, 11, "Carol", "<p>To Ada</p>"),
                        status(11, 1, "Ada", "<p>First <script>x()</script><a href='javascript:y()'>one</a></p>"),
                        status(13, 99, "Dan", "<p>To one that is gone</p>")));
        ArticleId article = at("/@bob/1");
        rig.read(article);
        List<StoredComment> all = comments(article);
        assertThat(all).extracting(StoredComment::author).containsExactlyInAnyOrder("Ada", "Carol", "Dan");
        assertThat(parents(all)).containsEntry("Carol", "Ada").doesNotContainKey("Dan");
        StoredComment ada = by(all, "Ada");
        assertThat(ada.time()).isEqualTo(Instant.parse("2026-11-25T11:00:11Z"));
        assertThat(ada.body()).contains("First").doesNotContain("script", "javascript");
        assertThat(String.valueOf(ada.link())).endsWith("/@Ada/11");
        assertThat(state(article).why()).isEmpty();
    }

    @Test
    void a_mastodon_thread_is_read_by_who_has_an_account_as_by_who_has_none() {
        pages.put("/@bob/1", MASTODON);
        pages.put(CONTEXT, context(status(11, 1, "Ada", "<p>One</p>")));
        ArticleId article = at("/@bob/1");
        rig.read(article);
        assertThat(state(article).target())
                .satisfies(target -> assertThat(target.kind()).isEqualTo(Kind.SIGN_IN));
        assertThat(comments(article)).hasSize(1);
        rig.store
                .accounts()
                .put(new CommentAccount(
                        Kind.MASTODON, "127.0.0.1:" + server.getAddress().getPort(), "me"))
                .join();
        pages.put(CONTEXT, context(status(11, 1, "Ada", "<p>One, edited</p>"), status(14, 11, "Eve", "<p>Two</p>")));
        rig.read(article);
        assertThat(state(article).target())
                .satisfies(target -> assertThat(target.kind()).isEqualTo(Kind.MASTODON));
        assertThat(comments(article)).hasSize(2);
        assertThat(by(comments(article), "Ada").body()).contains("edited");
    }

    @Test
    void what_came_since_a_thread_was_read_is_new() {
        pages.put("/@bob/1", MASTODON);
        pages.put(CONTEXT, context(status(11, 1, "Ada", "<p>One</p>")));
        ArticleId article = at("/@bob/1");
        rig.read(article);
        rig.store.comments().seen(article).join();
        rig.clock.pass(Duration.ofHours(1));
        pages.put(CONTEXT, context(status(11, 1, "Ada", "<p>One</p>"), status(12, 1, "Carol", "<p>Two</p>")));
        rig.read(article);
        assertThat(comments(article))
                .filteredOn(StoredComment::fresh)
                .extracting(StoredComment::author)
                .containsExactly("Carol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "<html>Sign in</html>", "{\"descendants\":7}", "{\"descendants\":[null,3,{}]}"})
    void what_is_no_thread_is_said_or_empty_and_costs_nothing_that_is_here(String nonsense) {
        pages.put("/@bob/1", MASTODON);
        pages.put(CONTEXT, context(status(11, 1, "Ada", "<p>One</p>")));
        ArticleId article = at("/@bob/1");
        rig.read(article);
        pages.put(CONTEXT, nonsense);
        rig.read(article);
        assertThat(comments(article)).extracting(StoredComment::author).contains("Ada");
    }

    @Test
    void a_discourse_topic_is_read_page_by_page_without_its_first_post() {
        pages.put("/t/a-topic/7", discourse());
        pages.put("/t/7.json?page=1", topic(1, 20));
        pages.put("/t/7.json?page=2", topic(21, 20));
        pages.put("/t/7.json?page=3", topic(41, 3));
        ArticleId article = at("/t/a-topic/7");
        rig.read(article);
        List<StoredComment> all = comments(article);
        assertThat(all).hasSize(42);
        assertThat(all)
                .extracting(StoredComment::author)
                .doesNotContain("Writer 1")
                .contains("Writer 2", "Writer 43");
        assertThat(parents(all)).containsEntry("Writer 3", "Writer 2").doesNotContainKey("Writer 2");
        assertThat(String.valueOf(by(all, "Writer 43").link())).endsWith("/t/7/43");
        assertThat(asked).filteredOn(path -> path.contains("page=")).hasSize(3);
    }

    @Test
    void a_discourse_topic_that_is_for_members_says_so() {
        pages.put("/t/a-topic/7", discourse());
        ArticleId article = at("/t/a-topic/7");
        rig.read(article);
        assertThat(comments(article)).isEmpty();
        assertThat(state(article).why()).contains("does not show this topic");
    }

    @Test
    void a_discourse_page_that_fails_in_the_middle_loses_only_what_follows() {
        pages.put("/t/a-topic/7", discourse());
        pages.put("/t/7.json?page=1", topic(1, 20));
        ArticleId article = at("/t/a-topic/7");
        rig.read(article);
        assertThat(comments(article)).hasSize(19);
    }

    @Test
    void an_atom_feed_of_comments_keeps_who_answers_whom() {
        pages.put("/article", "<html><body>An article.</body></html>");
        pages.put(
                "/comments.atom",
                "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'"
                        + " xmlns:thr='http://purl.org/syndication/thread/1.0'><title>Comments</title>"
                        + "<entry><id>tag:x,2026:2</id><author><name>Carol</name></author><updated>2026-11-25T11:00:02Z</updated>"
                        + "<thr:in-reply-to ref='tag:x,2026:1'/><content type='html'>Two</content></entry>"
                        + "<entry><id>tag:x,2026:1</id><author><name>Ada</name></author><updated>2026-11-25T11:00:01Z</updated>"
                        + "<content type='html'>One</content></entry></feed>");
        ArticleId article = rig.article(
                "An article", address("/article"), new CommentLinks(null, address("/comments.atom"), null, null));
        rig.read(article);
        assertThat(parents(comments(article))).containsExactly(Map.entry("Carol", "Ada"));
    }

    private ArticleId at(String path) {
        return rig.article("On " + path, address(path), CommentLinks.NONE);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private List<StoredComment> comments(ArticleId article) {
        return rig.store.comments().of(article).join();
    }

    private ThreadState state(ArticleId article) {
        return rig.store.comments().thread(article).join();
    }

    private static StoredComment by(List<StoredComment> all, String author) {
        return all.stream()
                .filter(one -> one.author().equals(author))
                .findFirst()
                .orElseThrow();
    }

    /** Who answers whom, by name. */
    private static Map<String, String> parents(List<StoredComment> all) {
        Map<CommentId, String> names = new ConcurrentHashMap<>();
        all.forEach(one -> names.put(one.id(), one.author()));
        Map<String, String> parents = new ConcurrentHashMap<>();
        for (StoredComment one : all) {
            CommentId parent = one.parent();
            if (parent != null) {
                parents.put(one.author(), names.get(parent));
            }
        }
        return parents;
    }

    private String status(int id, int parent, String author, String content) {
        return """
                {"id":"%d","uri":"tag:%d","url":"%s","in_reply_to_id":"%d","created_at":"2026-11-25T11:00:%02dZ",
                 "account":{"acct":"%s","display_name":""},"content":"%s"}""".formatted(id, id, address("/@" + author + "/" + id), parent, id, author, content);
    }

    private static String context(String... statuses) {
        return "{\"ancestors\":[],\"descendants\":[" + String.join(",", statuses) + "]}";
    }

    private static String discourse() {
        return "<html><head><meta name='generator' content='Discourse 3.4'></head></html>";
    }

    private static String topic(int first, int number) {
        List<String> posts = new ArrayList<>();
        IntStream.range(first, first + number)
                .forEach(
                        post -> posts.add("""
                        {"id":%d,"post_number":%d,"reply_to_post_number":%s,"username":"w%d","name":"Writer %d",
                         "created_at":"2026-11-25T11:00:00Z","cooked":"<p>Post %d</p>"}""".formatted(100 + post, post, post == 3 ? "2" : "null", post, post, post)));
        return "{\"post_stream\":{\"posts\":[" + String.join(",", posts) + "]}}";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        String page = pages.get(path);
        byte[] bytes = (page == null ? "Not found" : page).getBytes(StandardCharsets.UTF_8);
        String type = page == null || page.startsWith("<html")
                ? "text/html"
                : page.startsWith("<?xml") ? "application/atom+xml" : "application/json";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(page == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
