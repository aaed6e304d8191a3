package app.broadsheet;

import app.broadsheet.app.ListLook;
import app.broadsheet.app.Preferences;
import app.broadsheet.model.ArticleOrder;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures lists and articles in every script, with headlines of every length, dense and in other languages of the window. */
@Tag("gallery")
final class ScriptsGalleryTest {
    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void fill() throws IOException {
        data = folder.resolve("papers");
        try (Database database = open()) {
            GalleryPapers.fill(database);
        }
    }

    @Test
    void every_script_has_its_picture() throws Exception {
        Gallery gallery = new Gallery(folder, data);
        gallery.play("error-source", 1000, window -> GalleryTest.palette(window, "silent"));
        for (String look : List.of("light", "dark")) {
            gallery.play("long-headlines-" + look, 1000, window -> source(window, "endless"), "--theme", look);
            gallery.play("hebrew-" + look, 1000, window -> source(window, "יומן"), "--theme", look);
            gallery.play("arabic-" + look, 1000, window -> source(window, "جريدة"), "--theme", look);
            gallery.play("cjk-" + look, 1000, window -> source(window, "海港"), "--theme", look);
        }
        gallery.play("hebrew-narrow", 480, window -> GalleryTest.palette(window, "יומן"));
        gallery.play("arabic-article-narrow", 480, window -> {
            source(window, "جريدة");
            window.robot().push(KeyCode.O);
        });
        gallery.play("all-scripts", 1000, window -> GalleryTest.palette(window, "everything"));
        gallery.play("all-scripts-contrast", 1000, window -> source(window, "everything"), "--theme", "contrast");
        gallery.done();
    }

    @Test
    void every_language_of_the_window_has_its_picture() throws Exception {
        Gallery gallery = new Gallery(folder, data);
        Gallery sample = new Gallery(folder, null);
        for (Locale locale : List.of(Locale.FRENCH, Locale.TAIWAN)) {
            String name = locale.getLanguage();
            Gallery.in(locale, () -> {
                for (String look : List.of("light", "dark")) {
                    sample.play("window-" + name + "-" + look, 1000, window -> {}, "--theme", look);
                }
                sample.play(
                        "window-narrow-" + name, 480, window -> window.robot().push(KeyCode.O));
                sample.play("keys-" + name, 1000, window -> window.robot().write("?"));
                sample.sized("wide-" + name, 1680, 1000, 1, WindowRig::indexed);
                for (String tool : List.of("add", "offline", "looks", "main-menu")) {
                    gallery.popup(
                            "popover-" + tool + "-" + name,
                            1000,
                            window -> window.robot().clickOn(".main-bar ." + tool));
                }
            });
        }
        gallery.done();
        sample.done();
    }

    @Test
    void every_density_has_its_picture() throws Exception {
        for (String look : List.of("light", "dark")) {
            look(new ListLook(ArticleOrder.NEWEST, false, true));
            Gallery compact = new Gallery(folder, data);
            compact.play("compact-" + look, 1000, window -> source(window, "everything"), "--theme", look);
            compact.done();
        }
        look(new ListLook(ArticleOrder.SOURCE, true, true));
        Gallery gallery = new Gallery(folder, data);
        gallery.play("compact-by-source", 1000, window -> GalleryTest.palette(window, "everything"));
        gallery.done();
    }

    /** Shows the list, and its first article. */
    private static void source(WindowRig window, String typed) throws Exception {
        GalleryTest.palette(window, typed);
        window.robot().push(KeyCode.J);
        window.until(() -> !window.all(".article .paragraph").isEmpty());
    }

    private void look(ListLook look) {
        try (Database database = open()) {
            new Preferences(database.settings().all().join(), changed -> {
                        changed.forEach((name, content) ->
                                database.settings().put(name, content).join());
                        return CompletableFuture.completedFuture(null);
                    })
                    .list(look);
        }
    }

    private Database open() {
        return ((OpenResult.Opened) Database.open(data, Gallery.CLOCK)).database();
    }
}
