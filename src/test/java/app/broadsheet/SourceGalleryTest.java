package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Pace;
import app.broadsheet.net.LoopbackServer;
import app.broadsheet.store.Database;
import app.broadsheet.store.FetchState;
import app.broadsheet.store.FetchSuccess;
import app.broadsheet.store.FetchWishes;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.sidebar.SidebarPane;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures what the window says of sources: how it goes with them, signing in, their marks, choosing among several. */
@Tag("gallery")
final class SourceGalleryTest {
    private static final Path GALLERY = Path.of("target", "gallery");
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final List<String> LOOKS = List.of("light", "dark");
    private static final String RTL = "\u05d4\u05e2\u05d9\u05ea\u05d5\u05df \u05d4\u05d9\u05d5\u05de\u05d9";

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final List<Path> shots = new ArrayList<>();

    @TempDir
    private Path folder;

    private LoopbackServer server;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(GALLERY);
        server = new LoopbackServer();
        server.on("/private", exchange -> {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Digest realm=r, qop=auth, nonce=n");
            exchange.sendResponseHeaders(401, -1);
        });
        server.text(
                "/page",
                "text/html",
                "<html><head><title>The Harbour Post</title>"
                        + "<link rel=alternate type=application/rss+xml title='Headlines' href=/news>"
                        + "<link rel=alternate type=application/atom+xml title='Harbour and ferries' href=/ferries>"
                        + "<link rel=alternate type=application/rss+xml title='Comments' href=/comments></head></html>");
        server.text("/news", "application/rss+xml", rss("Headlines", "Ferry returns after ten years", "New pier"));
        server.text("/ferries", "application/rss+xml", rss("Ferries", "Timetable changes in spring"));
        server.text("/comments", "application/rss+xml", rss("Comments"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void every_state_of_a_source_has_its_picture() throws Exception {
        Path data = folder.resolve("data");
        try (Database database = ((OpenResult.Opened) Database.open(data, clock)).database()) {
            fill(database);
        }
        for (String look : LOOKS) {
            for (int width : List.of(1000, 480)) {
                sheet(data, "Harbour Post", "source-well", look, width);
                sheet(data, "Silent Gazette", "source-failing", look, width);
                sheet(data, RTL, "source-rtl-stopped", look, width);
                signIn(data, look, width);
            }
            adding(data, look);
        }
        GalleryIndex.write(GALLERY);
        assertThat(shots).allSatisfy(shot -> assertThat(shot).isNotEmptyFile());
    }

    @Test
    void each_language_has_its_pictures() throws Exception {
        Path data = folder.resolve("data");
        try (Database database = ((OpenResult.Opened) Database.open(data, clock)).database()) {
            fill(database);
        }
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.TAIWAN)) {
            Locale before = Locale.getDefault();
            Locale.setDefault(locale);
            try {
                String look = locale.equals(Locale.TAIWAN) ? "dark" : "light";
                for (int width : List.of(1000, 480)) {
                    costly(data, look, width);
                    signIn(data, look, width);
                }
                adding(data, look);
            } finally {
                Locale.setDefault(before);
            }
        }
        GalleryIndex.write(GALLERY);
        assertThat(shots).allSatisfy(shot -> assertThat(shot).isNotEmptyFile());
    }

    /** The word for a network that costs by the amount, as it is when sources wait for another one. */
    private void costly(Path data, String look, int width) throws Exception {
        try (WindowRig window = WindowRig.start(data, clock, "--theme", look, "--size", width + "x900")) {
            Node held = window.robot().lookup(".held").query();
            window.robot().interact(() -> {
                held.setVisible(true);
                held.setManaged(true);
                return true;
            });
            shoot(window, "status-held", look, width);
        }
    }

    private void sheet(Path data, String title, String name, String look, int width) throws Exception {
        try (WindowRig window = WindowRig.start(data, clock, "--offline", "--theme", look, "--size", width + "x900")) {
            if (width < 900) { // the list is in the sidebar's place
                window.robot().push(KeyCode.U);
            }
            properties(window, title);
            shoot(window, name, look, width);
        }
    }

    private void signIn(Path data, String look, int width) throws Exception {
        try (WindowRig window = WindowRig.start(data, clock, "--theme", look, "--size", width + "x900")) {
            FeedId id = window.desk().library().sources().join().feeds().stream()
                    .filter(feed -> feed.title().equals("Members only"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            window.desk().refreshing().refresh(Set.of(id)).join();
            if (width < 900) {
                window.robot().push(KeyCode.U);
            }
            properties(window, "Members only");
            shoot(window, "source-sign-in", look, width);
            window.robot().push(KeyCode.ESCAPE);
            window.desk()
                    .subscriptions()
                    .signIn(server.at("/private"), server.at("/private"), "ann", "secret")
                    .join();
            properties(window, "Members only");
            shoot(window, "source-signed-in", look, width);
        }
    }

    private void adding(Path data, String look) throws Exception {
        try (WindowRig window = WindowRig.start(data, clock, "--theme", look)) {
            window.robot().push(KeyCode.A);
            window.robot().write(server.at("/page").toString()).push(KeyCode.ENTER);
            window.until(() -> window.popups(".choice-item").size() >= 3);
            popover(window, "add-choices", look);
            window.robot().push(KeyCode.ESCAPE);
            window.robot().push(KeyCode.A);
            window.robot().write(server.at("/private").toString()).push(KeyCode.ENTER);
            window.until(() -> !window.popups(".feed-sign-in").isEmpty());
            popover(window, "add-sign-in", look);
        }
    }

    private static void properties(WindowRig window, String title) throws Exception {
        window.robot().rightClickOn(title).clickOn(Words.of(SidebarPane.class).get("properties"));
        window.until(() -> !window.all(".health-pane").isEmpty());
    }

    private void shoot(WindowRig window, String name, String look, int width) throws Exception {
        Path file = GALLERY.resolve(name + "-" + look + "-" + width + language() + ".png");
        window.picture(file, 1);
        shots.add(file);
    }

    private static String language() {
        String language = Locale.getDefault().getLanguage();
        return language.equals("en") ? "" : "-" + language;
    }

    private void popover(WindowRig window, String name, String look) throws Exception {
        Path file = GALLERY.resolve(name + "-" + look + language() + ".png");
        window.picturePopup(file);
        shots.add(file);
    }

    private void fill(Database database) {
        FolderId world = database.folders().add(null, "World").join();
        FeedId well = follow(database, world, "Harbour Post", URI.create("https://harbour.example/feed.xml"));
        fetched(database, well, new FetchWishes(Duration.ofHours(2), Set.of(), Set.of()));
        database.feeds().pace(well, Pace.HOURLY).join();
        FeedId silent = follow(
                database,
                world,
                "Silent Gazette",
                URI.create(
                        "https://gazette.example/a/very/long/address/that/goes/on/and/on/feed.xml?format=rss&lang=en"));
        for (int i = 0; i < 4; i++) {
            database.feeds()
                    .failed(silent, "gazette.example does not answer.", NOW.plus(Duration.ofHours(2)), true)
                    .join();
        }
        FeedId stopped = follow(database, null, RTL, URI.create("https://daily.example/feed"));
        fetched(database, stopped, FetchWishes.NONE);
        database.feeds().nextAttempt(stopped, FetchState.NEVER).join();
        follow(database, null, "Members only", server.at("/private"));
    }

    private static FeedId follow(Database database, @Nullable FolderId in, String title, URI address) {
        return database.feeds()
                .add(NewFeed.subscribed(address, title, null, in))
                .join()
                .id();
    }

    private static void fetched(Database database, FeedId feed, FetchWishes wishes) {
        database.feeds()
                .fetched(feed, new FetchSuccess(null, null, null, null, null, 0, NOW.plus(Duration.ofHours(3)), wishes))
                .join();
    }

    private static String rss(String title, String... items) {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>" + title + "</title>");
        for (String item : items) {
            feed.append("<item><title>").append(item).append("</title><guid>").append(item);
            feed.append("</guid><pubDate>Wed, 04 Mar 2026 09:00:00 GMT</pubDate></item>");
        }
        return feed.append("</channel></rss>").toString();
    }
}
