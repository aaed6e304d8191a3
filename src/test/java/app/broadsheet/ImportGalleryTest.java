package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures what is seen while things are dropped, in every look, into {@code target/gallery}. */
@Tag("gallery")
final class ImportGalleryTest {
    private static final Path GALLERY = Path.of("target", "gallery");

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);
    private final List<String> shots = new ArrayList<>();

    @TempDir
    private Path folder;

    private interface Scene {
        void play(WindowRig window) throws Exception;
    }

    @Test
    void what_is_seen_while_things_are_dropped() throws Exception {
        Files.createDirectories(GALLERY);
        Path mixed = mixed();
        play("import-asking", 1000, window -> asking(window, mixed));
        play("import-asking-dark", 1000, window -> asking(window, mixed), "--theme", "dark");
        play("import-asking-narrow", 600, window -> asking(window, mixed));
        play("import-report", 1000, window -> report(window, mixed));
        play("import-report-narrow-dark", 600, window -> report(window, mixed), "--theme", "dark");
        Path poor = Files.createDirectory(folder.resolve("poor"));
        Path rich = Files.createDirectory(folder.resolve("rich"));
        copies(poor, rich);
        play("import-richer", 1000, window -> richer(window, poor, rich));
        play("import-richer-narrow-dark", 640, window -> richer(window, poor, rich), "--theme", "dark");
        play("import-nothing", 1000, window -> {
            window.drop(Files.createDirectories(folder.resolve("empty")));
            window.until(() -> !window.all(".report-pane").isEmpty());
        });
        play("link-waits", 1000, window -> {
            window.dropLink("https://paper.example/2026/03/a-long-address-of-an-article-that-nobody-has-read-yet.html");
            window.until(() -> saved(window) == 1);
        });
        inFrenchAndChinese(language -> {
            play("import-richer-" + language, 640, window -> richer(window, poor, rich));
            play("import-asking-" + language, 1000, window -> asking(window, mixed));
            play("import-report-narrow-" + language, 600, window -> report(window, mixed));
        });
        GalleryIndex.write(GALLERY);
        assertThat(shots)
                .allSatisfy(shot -> assertThat(GALLERY.resolve(shot + ".png")).isNotEmptyFile());
    }

    @Test
    void what_is_seen_while_something_is_dragged() throws Exception {
        Files.createDirectories(GALLERY);
        Path file = Files.writeString(folder.resolve("one.md"), "# Number one");
        play("drop-window", 1000, window -> window.dragOver(file, file));
        for (String look : List.of("light", "dark")) {
            play("drop-folder-" + look, 1000, window -> overFolder(window, file, "World"), "--theme", look);
            play("drop-list-" + look, 1000, window -> overList(window, file), "--theme", look);
            play("drop-article-" + look, 1000, window -> over(window, ".article-pane", file), "--theme", look);
        }
        play(
                "drop-saved-narrow-dark",
                640,
                window -> narrowly(window, () -> overRow(window, "Saved", file)),
                "--theme",
                "dark");
        play("drop-folder-rtl", 640, window -> narrowly(window, () -> overFolder(window, file, "חדשות העולם")));
        inFrenchAndChinese(
                language -> play("drop-folder-" + language, 640, window -> overFolder(window, file, "World")));
        GalleryIndex.write(GALLERY);
        assertThat(shots)
                .allSatisfy(shot -> assertThat(GALLERY.resolve(shot + ".png")).isNotEmptyFile());
    }

    private interface Step {
        void go() throws Exception;
    }

    /** Where one pane shows at a time, goes back to the sidebar first. */
    private static void narrowly(WindowRig window, Step then) throws Exception {
        window.robot().clickOn(".back").clickOn(".back");
        window.rest();
        then.go();
    }

    private static void overFolder(WindowRig window, Path file, String name) throws Exception {
        window.desk().subscriptions().folders().add(null, name).join();
        overRow(window, name, file);
    }

    private static void overList(WindowRig window, Path file) throws Exception {
        window.robot().clickOn("Saved");
        over(window, ".headlines-pane", file);
    }

    private static void overRow(WindowRig window, String name, Path file) throws Exception {
        window.until(() -> row(window, name).isPresent());
        window.aim(row(window, name).orElseThrow());
        window.dragOver(file);
    }

    private static Optional<Node> row(WindowRig window, String name) {
        return window.all(".sidebar-cell:filled").stream()
                .filter(row -> row.lookup(".title") instanceof Labeled title && name.equals(title.getText()))
                .findFirst();
    }

    private static void over(WindowRig window, String selector, Path file) throws Exception {
        window.aim(window.all(selector).iterator().next());
        window.dragOver(file);
    }

    private interface InLanguage {
        void play(String language) throws Exception;
    }

    private static void inFrenchAndChinese(InLanguage scenes) throws Exception {
        for (Locale locale : List.of(Locale.FRENCH, Locale.TAIWAN)) {
            Locale before = Locale.getDefault();
            Locale.setDefault(locale);
            try {
                scenes.play(locale.getLanguage());
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    private static void asking(WindowRig window, Path dropped) throws Exception {
        window.drop(dropped);
        window.until(() -> !window.all("#import-accept").isEmpty());
    }

    private static void richer(WindowRig window, Path poor, Path rich) throws Exception {
        window.desk().opening().open(List.of(poor.toString())).join();
        window.drop(rich);
        window.until(() -> !window.all(".richer-row").isEmpty());
    }

    /** The same articles with less and with more in them; one has something that its longer copy lacks. */
    private static void copies(Path poor, Path rich) throws IOException {
        String ferry =
                "---\nsource: https://a.example/ferry\n---\n# The ferry that ninety years of mornings have not worn out\n\n";
        String opening = "The ferry has crossed the strait every morning for ninety years.\n\n";
        String more = "Nobody thought of counting its passengers before this spring. ".repeat(12);
        Files.writeString(poor.resolve("ferry.md"), ferry + opening);
        Files.writeString(rich.resolve("ferry.md"), ferry + opening + more);
        String port = "---\nsource: https://a.example/port\n---\n# הנמל הישן נפתח מחדש\n\n";
        Files.writeString(poor.resolve("port.md"), port + "הערה משלי על הנמל שאיש לא הדפיס מעולם.\n");
        Files.writeString(rich.resolve("port.md"), port + "העירייה החליטה לפתוח את הנמל לקהל הרחב. ".repeat(12));
        Files.writeString(rich.resolve("new.md"), "# A new one\n\nIt is about what is new.\n");
    }

    private static void report(WindowRig window, Path dropped) throws Exception {
        asking(window, dropped);
        window.robot().clickOn("#import-accept");
        window.until(() -> !window.all(".report-pane").isEmpty());
    }

    private void play(String name, int width, Scene scene, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("--offline", "--size", width + "x900"));
        line.addAll(List.of(arguments));
        Path data = folder.resolve("data-" + shots.size());
        try (WindowRig window = WindowRig.start(data, clock, line.toArray(String[]::new))) {
            scene.play(window);
            window.picture(GALLERY.resolve(name + ".png"), 1);
        }
        shots.add(name);
    }

    /** Good files, links, an export, names that are long or written from the right, and much that cannot be read. */
    private Path mixed() throws IOException {
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        DroppedFiles.write(mixed);
        Files.writeString(mixed.resolve("שלום עולם — גיליון סוף השבוע.md"), "# שלום עולם\n\nמאמר קצר על הנמל הישן.\n");
        Files.writeString(
                mixed.resolve(
                        "a-file-with-a-name-that-somebody-let-grow-" + "and-grow-".repeat(14) + "until-the-end.pdf"),
                "%PDF-1.7 and no more");
        Files.writeString(mixed.resolve("تقرير.pdf"), "%PDF-1.4");
        for (int i = 0; i < 6; i++) {
            Files.writeString(mixed.resolve("broken " + i + ".epub"), "no book");
        }
        Files.writeString(mixed.resolve("shortcut.url"), "[InternetShortcut]\nURL=https://paper.example/link\n");
        return mixed;
    }

    private static int saved(WindowRig window) {
        return window.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Saved()), null, 100)
                .join()
                .items()
                .size();
    }
}
