package app.broadsheet.comment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.broadsheet.net.SendRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real WordPress with a real database, on loopback, in a folder of its own; skipped with a reason where it is not installed. */
public final class WordPress implements AutoCloseable {
    private static final Path SCRIPT = Path.of("src/test/wordpress/wordpress").toAbsolutePath();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private WordPress(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** A comment as the database has it. */
    public record Stored(long id, String text, String author, String email, long parent, String approved) {}

    /** An article of the blog. */
    public record Post(long id, URI link, URI feed) {}

    /** Installs and starts it; takes some seconds. */
    public static WordPress start(Path parent) throws IOException, InterruptedException {
        return start(parent, 0);
    }

    /** @param publicPort what it calls itself by, where something stands before it; 0 for its own port */
    static WordPress start(Path parent, int publicPort) throws IOException, InterruptedException {
        String missing = run(List.of(SCRIPT.toString(), "missing"));
        assumeTrue(
                missing.isBlank(),
                "a real WordPress is not tested: not installed are "
                        + missing.strip().replace('\n', ' '));
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        WordPress site = new WordPress(parent.resolve("wordpress"), port);
        String said = run(List.of(
                SCRIPT.toString(),
                "start",
                site.folder.toString(),
                Integer.toString(port),
                Integer.toString(publicPort == 0 ? port : publicPort)));
        if (!said.contains("ready")) {
            site.close();
            throw new IllegalStateException("WordPress did not start: " + said);
        }
        return site;
    }

    int port() {
        return port;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public Post post(String title) {
        return post(title, "open");
    }

    public Post post(String title, String comments) {
        JsonNode made = control(Map.of("do", "post", "title", title, "comments", comments));
        return new Post(
                made.path("id").asLong(),
                URI.create(made.path("link").asString()),
                URI.create(made.path("feed").asString()));
    }

    public void option(String name, String value) {
        control(Map.of("do", "option", "name", name, "value", value));
    }

    public void status(long comment, String value) {
        control(Map.of("do", "status", "id", Long.toString(comment), "value", value));
    }

    public JsonNode control(String what, long id) {
        return control(Map.of("do", what, "id", Long.toString(id)));
    }

    /** An application password of the user "editor". */
    public String password() {
        return control(Map.of("do", "password")).asString();
    }

    public List<Stored> comments(long post) {
        List<Stored> all = new ArrayList<>();
        for (JsonNode one : control("comments", post)) {
            all.add(new Stored(
                    one.path("id").asLong(),
                    one.path("text").asString(),
                    one.path("author").asString(),
                    one.path("email").asString(),
                    one.path("parent").asLong(),
                    one.path("approved").asString()));
        }
        return all;
    }

    public JsonNode control(Map<String, String> fields) {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address() + "/control.php"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(SendRequest.encoded(fields)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return JSON.readTree(answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            run(List.of(SCRIPT.toString(), "stop", folder.toString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path said = java.nio.file.Files.createTempFile("wordpress", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return java.nio.file.Files.readAllLines(said).stream().collect(Collectors.joining("\n"));
        } finally {
            java.nio.file.Files.deleteIfExists(said);
        }
    }
}
