package app.broadsheet.comment;

import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentTarget.Kind;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that plays a CommentAPI blog, a Mastodon server and a Discourse forum, and keeps what it is given. */
public final class PlayedSites implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DESCRIPTION = Pattern.compile("(?s)<description>(.*?)</description>");

    private final HttpServer server;
    private final List<String> said = new ArrayList<>();
    private final Map<String, Integer> keys = new LinkedHashMap<>();
    private final List<String> secretsSeen = new ArrayList<>();
    /** Whether Mastodon has forgotten its keys, as it does after an hour. */
    public volatile boolean forgetful;
    /** Whether the CommentAPI blog shows no comments. */
    public volatile boolean secretive;
    /** The status with which whatever is posted is refused; 0 takes it. */
    public volatile int refuses;
    /** Whether Mastodon finds no post and Discourse no topic. */
    public volatile boolean gone;
    /** What the sites make of the words that they were given. */
    public volatile UnaryOperator<String> shows = words -> words;

    public PlayedSites() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Everything that was accepted, once for each time. */
    public synchronized List<String> said() {
        return List.copyOf(said);
    }

    /** The credentials that came with requests. */
    public synchronized List<String> secretsSeen() {
        return List.copyOf(secretsSeen);
    }

    /** Where the article is that is commented on. */
    public static String page(Kind kind) {
        return switch (kind) {
            case MASTODON -> "/@bob/1";
            case DISCOURSE -> "/t/a-topic/7";
            default -> "/article";
        };
    }

    /** The first words of the request that delivers. */
    static String posting(Kind kind) {
        return switch (kind) {
            case MASTODON -> "POST /api/v1/statuses";
            case DISCOURSE -> "POST /posts.json";
            case COMMENT_API -> "POST /wfw";
            case WORDPRESS_REST -> "POST /wp-json/wp/v2/comments";
            default -> "POST /wp-comments-post.php";
        };
    }

    public static CommentAccount account(Kind kind, int port) {
        return new CommentAccount(kind, "127.0.0.1:" + port, kind == Kind.WORDPRESS_REST ? "editor" : "ada");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        URI address = exchange.getRequestURI();
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean whole =
                length == null ? exchange.getRequestMethod().equals("GET") : Integer.parseInt(length) == body.length;
        if (!whole) { // its head or its body was cut off: no server takes that
            exchange.close();
            return;
        }
        remember(exchange);
        if (exchange.getRequestMethod().equals("POST") && refuses != 0) {
            byte[] why = "{\"error\":\"Not so.\",\"errors\":[\"Not so.\"]}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(refuses, why.length);
            exchange.getResponseBody().write(why);
            exchange.close();
            return;
        }
        String text = new String(body, StandardCharsets.UTF_8);
        Object answer = exchange.getRequestMethod().equals("POST")
                ? post(address.getPath(), text, exchange.getRequestHeaders().getFirst("Idempotency-Key"))
                : get(address.getPath());
        byte[] bytes = (answer instanceof String page ? page : JSON.writeValueAsString(answer))
                .getBytes(StandardCharsets.UTF_8);
        String type = answer instanceof String page
                ? page.startsWith("<?xml") ? "application/rss+xml" : "text/html"
                : "application/json";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private synchronized void remember(HttpExchange exchange) {
        for (String header : List.of("Authorization", "User-Api-Key")) {
            String value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                secretsSeen.add(value);
            }
        }
    }

    private synchronized Object post(String path, String text, String key) {
        if (path.equals("/wfw")) {
            Matcher description = DESCRIPTION.matcher(text);
            if (description.find()) {
                said.add(description.group(1));
            }
            return "";
        }
        JsonNode json = JSON.readTree(text);
        if (path.equals("/posts.json")) {
            said.add(json.path("raw").asString());
            return post(said.size());
        }
        Integer before = forgetful ? null : keys.get(key);
        if (before == null) {
            said.add(json.path("status").asString());
            keys.put(key, said.size());
        }
        return status(before == null ? said.size() : before);
    }

    private synchronized Object get(String path) {
        List<Object> all = new ArrayList<>();
        for (int number = said.size(); number > 0; number--) {
            all.add(path.endsWith("last.json") ? post(number) : status(number));
        }
        return switch (path) {
            case "/article" -> "<html><body>An article.</body></html>";
            case "/@bob/1" ->
                "<html><head><link rel='alternate' type='application/activity+json' href='/@bob/1'></head></html>";
            case "/t/a-topic/7" -> "<html><head><meta name='generator' content='Discourse 3.4'></head></html>";
            case "/comments.xml" -> feed();
            case "/api/v2/search" ->
                Map.of("statuses", gone ? List.of() : List.of(Map.of("id", "1", "account", Map.of("acct", "bob"))));
            case "/api/v1/accounts/verify_credentials" -> Map.of("id", "42");
            case "/api/v1/accounts/42/statuses" -> all;
            case "/api/v1/statuses/1/context" -> Map.of("descendants", all.reversed());
            case "/t/7/last.json", "/t/7.json" -> Map.of("post_stream", Map.of("posts", all));
            case "/posts/ada/pending.json" -> Map.of("pending_posts", List.of());
            default -> Map.of();
        };
    }

    private String feed() {
        StringBuilder items = new StringBuilder();
        for (int number = 1; !secretive && number <= said.size(); number++) {
            items.append("<item><guid>c").append(number).append("</guid><description>");
            items.append(shows.apply(said.get(number - 1))).append("</description></item>");
        }
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>Comments</title>" + items + "</channel></rss>";
    }

    private Map<String, Object> status(int number) {
        return Map.of(
                "id",
                "10" + number,
                "url",
                "http://127.0.0.1/@ada/10" + number,
                "created_at",
                "2026-11-25T12:00:00.000Z",
                "in_reply_to_id",
                "1",
                "account",
                Map.of("acct", "ada", "display_name", "Ada"),
                "content",
                "<p>" + shows.apply(said.get(number - 1)) + "</p>");
    }

    private Map<String, Object> post(int number) {
        return Map.of(
                "id",
                100 + number,
                "post_number",
                1 + number,
                "topic_id",
                7,
                "username",
                "ada",
                "created_at",
                "2026-11-25T12:00:00.000Z",
                "cooked",
                "<p>" + shows.apply(said.get(number - 1)) + "</p>");
    }
}
