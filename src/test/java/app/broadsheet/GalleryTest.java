package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Appearance;
import app.broadsheet.app.ListLook;
import app.broadsheet.app.Preferences;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleOrder;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.Scope;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
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
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures every state of the window into {@code target/gallery}, with an index page, to be looked at. */
@Tag("gallery")
final class GalleryTest {
    private static final Path GALLERY = Path.of("target", "gallery");
    private static final List<String> LOOKS = List.of("light", "dark", "contrast");

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);
    private final List<String> shots = new ArrayList<>();

    @TempDir
    private Path folder;

    private interface Scene {
        void play(WindowRig window) throws Exception;
    }

    @Test
    void every_state_has_its_picture_in_the_index() throws Exception {
        Files.createDirectories(GALLERY);
        Path sample = folder.resolve("sample");
        for (String look : LOOKS) {
            wide(sample, "sample-" + look, 1280, 860, 1, "--theme", look);
        }
        wide(sample, "wide-four-panes", 1680, 1000, 1);
        wide(sample, "scale-2", 1280, 800, 2);
        wide(sample, "scale-3", 900, 600, 3);
        play(sample, "two-panes", 800, window -> {});
        play(sample, "two-panes-sidebar-dark", 800, window -> window.robot().push(KeyCode.U), "--theme", "dark");
        play(sample, "narrow-list", 600, window -> {});
        play(sample, "narrow-article", 600, window -> window.robot().push(KeyCode.O));
        play(sample, "narrow-sidebar", 600, window -> window.robot().push(KeyCode.U));
        play(sample, "three-panes", 1000, window -> {});
        play(sample, "keys", 1000, window -> window.robot().write("?"));
        play(sample, "about", 1000, window -> palette(window, "about"));
        play(sample, "palette", 1000, window -> {
            window.robot().push(KeyCode.SHORTCUT, KeyCode.K);
            window.robot().write("mar");
        });
        play(sample, "several-selected", 1000, window -> {
            window.robot().push(KeyCode.J);
            window.robot()
                    .press(KeyCode.SHIFT)
                    .push(KeyCode.DOWN)
                    .push(KeyCode.DOWN)
                    .release(KeyCode.SHIFT);
        });
        play(sample, "find-in-article", 1000, window -> {
            window.robot().push(KeyCode.SHORTCUT, KeyCode.F);
            window.robot().write("the");
        });
        for (String sheet : List.of("Get ready for the flight…", "What is fetched ahead…", "Space used…")) {
            String name = sheet.replaceAll("[^A-Za-z]+", "-").toLowerCase(Locale.ROOT);
            play(sample, "offline-" + name, 1000, window -> offline(window, sheet));
            play(sample, "offline-narrow-dark-" + name, 640, window -> offline(window, sheet), "--theme", "dark");
        }
        play(sample, "filtered-to-nothing", 1000, window -> {
            palette(window, "ostrel");
            window.robot()
                    .clickOn(window.all(".filter-switch .toggle-button").stream()
                            .filter(ToggleButton.class::isInstance)
                            .filter(node -> ((ToggleButton) node).getText().equals("Starred"))
                            .findFirst()
                            .orElseThrow());
        });
        popovers(sample);
        underWay();
        justified(sample);
        emptyStates();
        scripts();
        GalleryIndex.write(GALLERY);
        assertThat(shots)
                .allSatisfy(shot -> assertThat(GALLERY.resolve(shot + ".png")).isNotEmptyFile());
    }

    private static void offline(WindowRig window, String sheet) throws Exception {
        window.robot().clickOn(".tool.offline");
        window.robot().clickOn(sheet);
        window.until(() -> !window.all(".offline-sheet").isEmpty());
    }

    private void popovers(Path data) throws Exception {
        for (String look : List.of("light", "dark")) {
            try (WindowRig window = WindowRig.start(data, clock, "--offline", "--theme", look)) {
                for (String tool : List.of("add", "offline", "looks", "main-menu")) {
                    window.robot().clickOn(".main-bar ." + tool);
                    popup(window, "popover-" + tool + "-" + look);
                }
                window.robot().rightClickOn(".headline-cell .headline");
                popup(window, "menu-of-row-" + look);
                window.robot().push(KeyCode.J);
                window.until(() -> !window.all(".article .paragraph").isEmpty());
                window.robot().rightClickOn(".article .paragraph");
                popup(window, "menu-of-article-" + look);
            }
        }
    }

    private void popup(WindowRig window, String name) throws Exception {
        window.picturePopup(GALLERY.resolve(name + ".png"));
        shots.add(name);
    }

    /** What is over in a moment: waiting for the store, and what a broken one leaves. */
    private void underWay() throws Exception {
        for (Appearance.Theme look : List.of(Appearance.Theme.LIGHT, Appearance.Theme.DARK)) {
            Appearance looks = Appearance.DEFAULT.with(look);
            String name = look.name().toLowerCase(Locale.ROOT);
            WindowRig.picture(
                    GALLERY.resolve("loading-" + name + ".png"), 960, 600, looks, () -> LoadingWindow.of(clock, null));
            shots.add("loading-" + name);
            WindowRig.picture(
                    GALLERY.resolve("failed-" + name + ".png"),
                    960,
                    600,
                    looks,
                    () -> LoadingWindow.of(clock, new IllegalStateException("for the picture")));
            shots.add("failed-" + name);
        }
    }

    private void justified(Path data) throws Exception {
        play(data, "justified", 1000, window -> {
            window.robot().push(KeyCode.J);
            window.robot().clickOn(".main-bar .looks").clickOn("Justified").push(KeyCode.ESCAPE);
        });
        play(data, "ragged-again", 1000, window -> {
            window.robot().clickOn(".main-bar .looks").clickOn("Ragged").push(KeyCode.ESCAPE);
            window.robot().push(KeyCode.J);
        });
    }

    private void emptyStates() throws Exception {
        Path empty = folder.resolve("empty");
        play(empty, "empty-start", 1000, window -> {
            window.robot().clickOn("Remove the sample");
            window.until(() -> list(window).isEmpty());
            window.robot().push(KeyCode.ESCAPE);
        });
        play(empty, "empty-saved", 1000, window -> palette(window, "saved"));
        play(empty, "empty-starred-dark", 1000, window -> palette(window, "starred"), "--theme", "dark");
        play(empty, "empty-comments", 1000, window -> palette(window, "comments"));
    }

    private void scripts() throws Exception {
        Path data = folder.resolve("scripts");
        try (Database database = ((OpenResult.Opened) Database.open(data, clock)).database()) {
            fill(database);
        }
        play(data, "error-source", 1000, window -> palette(window, "silent"));
        play(data, "long-headlines", 1000, window -> palette(window, "endless"));
        play(data, "rtl-list-and-article", 1000, window -> first(window, "hebrew"));
        play(data, "arabic-dark", 1000, window -> first(window, "arabic"), "--theme", "dark");
        play(data, "cjk-list-and-article", 1000, window -> first(window, "chinese"));
        play(data, "all-scripts", 1000, window -> palette(window, "everything"));
        look(data, new ListLook(ArticleOrder.SOURCE, true, true));
        play(data, "compact-by-source", 1000, window -> palette(window, "everything"));
        look(data, new ListLook(ArticleOrder.NEWEST, false, true));
        play(data, "compact-dark", 1000, window -> palette(window, "everything"), "--theme", "dark");
    }

    private static void fill(Database database) {
        database.settings()
                .put("appearance.theme", Appearance.Theme.LIGHT.name())
                .join();
        FolderId world = database.folders().add(null, "World").join();
        save(
                database,
                world,
                "Hebrew Daily",
                "he",
                "ראש הממשלה נפגש עם שרי החוץ של שבע מדינות ודן בתוכנית mixed with English");
        save(
                database,
                world,
                "Arabic Daily",
                "ar",
                "مهرجان المدينة يعود بعد ثلاث سنوات من الغياب، والمنظمون يتوقعون 40,000 زائر");
        save(database, world, "Chinese Daily", "zh", "港鐵公布新站名：三年後通車，預計每日接載二十萬名乘客，沿線居民表示歡迎");
        save(
                database,
                null,
                "The Endless Headlines Review of Books, Letters and Everything Else That Has a Long Name",
                "en",
                "A headline that goes on and on, past the first line and the second one, because its author could not decide"
                        + " what to leave out, and Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen");
        FeedId silent = feed(database, null, "Silent Paper");
        database.feeds().failed(silent, "The site does not answer.", null, true).join();
    }

    private static void save(Database database, @Nullable FolderId in, String title, String language, String headline) {
        FeedId feed = feed(database, in, title);
        List<NewArticle> articles = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String text = (headline + ". ").repeat(6);
            articles.add(new NewArticle(
                    title + i,
                    URI.create("https://paper.example/" + i),
                    "",
                    i % 2 == 0 ? headline : headline.substring(0, headline.length() / 2),
                    null,
                    Instant.parse("2026-03-04T11:00:00Z").minus(Duration.ofHours(13L * i)),
                    null,
                    language,
                    ("<p>" + text + "</p>").repeat(4) + "<blockquote><p>" + headline + "</p></blockquote><ul><li>"
                            + headline + "</li><li>" + headline + "</li></ul>",
                    text,
                    i == 3 ? "" : text.substring(0, Math.min(200, text.length())),
                    null,
                    List.of(),
                    List.of(),
                    CommentLinks.NONE));
        }
        Set<ArticleId> ids =
                Set.copyOf(database.articles().save(feed, articles).join().added());
        database.states().star(Set.of(ids.iterator().next()), true).join();
    }

    private static FeedId feed(Database database, @Nullable FolderId in, String title) {
        URI address = URI.create("https://paper.example/feed" + title.hashCode());
        return database.feeds()
                .add(NewFeed.subscribed(address, title, null, in))
                .join()
                .id();
    }

    private void look(Path data, ListLook look) {
        try (Database database = ((OpenResult.Opened) Database.open(data, clock)).database()) {
            new Preferences(database.settings().all().join(), changed -> {
                        changed.forEach((name, content) ->
                                database.settings().put(name, content).join());
                        return java.util.concurrent.CompletableFuture.completedFuture(null);
                    })
                    .list(look);
        }
    }

    private static void first(WindowRig window, String source) throws Exception {
        palette(window, source);
        window.robot().push(KeyCode.J);
    }

    private static void palette(WindowRig window, String typed) throws Exception {
        window.robot().push(KeyCode.SHORTCUT, KeyCode.K);
        window.until(() -> !window.all(".palette").isEmpty());
        window.robot().write(typed);
        window.robot().push(KeyCode.ENTER);
        window.until(() -> window.all(".palette").isEmpty());
    }

    private void play(Path data, String name, int width, Scene scene, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("--offline", "--size", width + "x900"));
        line.addAll(List.of(arguments));
        try (WindowRig window = WindowRig.start(data, clock, line.toArray(String[]::new))) {
            scene.play(window);
            window.picture(GALLERY.resolve(name + ".png"), 1);
        }
        shots.add(name);
    }

    private void wide(Path data, String name, int width, int height, double scale, String... arguments)
            throws Exception {
        List<String> line = new ArrayList<>(List.of("--offline"));
        line.addAll(List.of(arguments));
        try (WindowRig window = WindowRig.start(data, clock, line.toArray(String[]::new))) {
            window.picture(GALLERY.resolve(name + ".png"), width, height, scale);
        }
        shots.add(name);
    }

    private static List<ArticleSummary> list(WindowRig window) {
        return window.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Everything()), null, 100)
                .join()
                .items();
    }
}
