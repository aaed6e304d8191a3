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
        play("import-nothing", 1000, window -> {
            window.drop(Files.createDirectories(folder.resolve("empty")));
            window.until(() -> !window.all(".report-pane").isEmpty());
        });
        play("drop-files", 1000, window -> window.dragOver(mixed, mixed));
        play("drop-files-narrow-dark", 600, window -> window.dragOver(mixed, mixed), "--theme", "dark");
        play("link-waits", 1000, window -> {
            window.dropLink("https://paper.example/2026/03/a-long-address-of-an-article-that-nobody-has-read-yet.html");
            window.until(() -> saved(window) == 1);
        });
        for (Locale locale : List.of(Locale.FRENCH, Locale.TAIWAN)) {
            Locale before = Locale.getDefault();
            Locale.setDefault(locale);
            try {
                play("import-asking-" + locale.getLanguage(), 1000, window -> asking(window, mixed));
                play("import-report-narrow-" + locale.getLanguage(), 600, window -> report(window, mixed));
            } finally {
                Locale.setDefault(before);
            }
        }
        GalleryIndex.write(GALLERY);
        assertThat(shots)
                .allSatisfy(shot -> assertThat(GALLERY.resolve(shot + ".png")).isNotEmptyFile());
    }

    private static void asking(WindowRig window, Path dropped) throws Exception {
        window.drop(dropped);
        window.until(() -> !window.all("#import-accept").isEmpty());
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
