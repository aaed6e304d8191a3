package app.broadsheet;

import app.broadsheet.app.Appearance;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures the states of the window over the sample edition, with an index page, to be looked at. */
@Tag("gallery")
final class GalleryTest {
    private static final List<String> LOOKS = List.of("light", "dark");

    @TempDir
    private Path folder;

    @Test
    void every_width_and_scale_has_its_picture() throws Exception {
        Gallery gallery = new Gallery(folder, null);
        for (String look : LOOKS) {
            // A first start shows an article; "U" goes back from it to the list, and from the list to the sidebar.
            gallery.play("panes-1-article-" + look, 600, window -> {}, "--theme", look);
            gallery.play("panes-1-list-" + look, 600, window -> window.robot().push(KeyCode.U), "--theme", look);
            gallery.play("panes-1-sidebar-" + look, 600, GalleryTest::sidebar, "--theme", look);
            gallery.play("panes-2-" + look, 800, window -> {}, "--theme", look);
            gallery.play("panes-2-sidebar-" + look, 800, GalleryTest::sidebar, "--theme", look);
            gallery.play("panes-3-" + look, 1000, window -> {}, "--theme", look);
            gallery.sized("panes-4-" + look, 1680, 1000, 1, WindowRig::indexed, "--theme", look);
        }
        gallery.sized("contrast", 1280, 860, 1, window -> {}, "--theme", "contrast");
        gallery.sized("scale-100", 1280, 800, 1, window -> {});
        gallery.sized("scale-200", 1280, 800, 2, window -> {});
        gallery.sized("scale-300", 900, 600, 3, window -> {});
        gallery.done();
    }

    @Test
    void every_sheet_has_its_picture() throws Exception {
        Gallery gallery = new Gallery(folder, null);
        gallery.play("keys", 1000, window -> window.robot().write("?"));
        gallery.play("keys-contrast", 1000, window -> window.robot().write("?"), "--theme", "contrast");
        gallery.play("about", 1000, window -> palette(window, "about"));
        gallery.play("about-narrow-dark", 640, window -> palette(window, "about"), "--theme", "dark");
        gallery.play("palette", 1000, window -> {
            window.robot().push(KeyCode.SHORTCUT, KeyCode.K);
            window.robot().write("mar");
        });
        gallery.play(
                "palette-all-dark",
                1000,
                window -> window.robot().push(KeyCode.SHORTCUT, KeyCode.K),
                "--theme",
                "dark");
        for (String sheet : List.of("Get ready for the flight…", "What is fetched ahead…", "Space used…")) {
            String name =
                    sheet.replaceAll("[^A-Za-z]+", "-").replaceAll("-$", "").toLowerCase(Locale.ROOT);
            gallery.play("offline-" + name, 1000, window -> offline(window, sheet));
            gallery.play("offline-narrow-dark-" + name, 640, window -> offline(window, sheet), "--theme", "dark");
        }
        gallery.done();
    }

    @Test
    void every_popover_and_menu_has_its_picture() throws Exception {
        Gallery gallery = new Gallery(folder, null);
        for (String look : List.of("light", "dark", "contrast")) {
            for (String tool : List.of("add", "offline", "looks", "main-menu")) {
                gallery.popup(
                        "popover-" + tool + "-" + look,
                        1000,
                        window -> window.robot().clickOn(".main-bar ." + tool),
                        "--theme",
                        look);
            }
            gallery.popup(
                    "menu-of-row-" + look,
                    1000,
                    window -> window.robot().rightClickOn(".headline-cell .headline"),
                    "--theme",
                    look);
            gallery.popup(
                    "menu-of-article-" + look,
                    1000,
                    window -> {
                        window.robot().push(KeyCode.J);
                        window.until(() -> !window.all(".article .paragraph").isEmpty());
                        window.robot().rightClickOn(".article .paragraph");
                    },
                    "--theme",
                    look);
        }
        gallery.make(
                "settings-in-a-low-window",
                window -> {
                    window.robot().clickOn(".main-bar .looks");
                    window.picturePopup(Gallery.file("settings-in-a-low-window"));
                },
                "--size",
                "1000x560");
        gallery.done();
    }

    @Test
    void every_state_has_its_picture() throws Exception {
        Gallery gallery = new Gallery(folder, null);
        for (Appearance.Theme look : List.of(Appearance.Theme.LIGHT, Appearance.Theme.DARK)) {
            String name = look.name().toLowerCase(Locale.ROOT);
            underWay("loading-" + name, look, null);
            underWay("failed-" + name, look, new IllegalStateException("for the picture"));
        }
        gallery.play("several-selected", 1000, window -> {
            window.robot().push(KeyCode.J);
            window.robot()
                    .press(KeyCode.SHIFT)
                    .push(KeyCode.DOWN)
                    .push(KeyCode.DOWN)
                    .release(KeyCode.SHIFT);
        });
        gallery.play("find-in-article", 1000, window -> {
            window.robot().push(KeyCode.SHORTCUT, KeyCode.F);
            window.robot().write("the");
        });
        gallery.play("justified", 1000, window -> {
            window.robot().push(KeyCode.J);
            window.robot().clickOn(".main-bar .looks").clickOn("Justified").push(KeyCode.ESCAPE);
        });
        gallery.play("filtered-to-nothing", 1000, window -> {
            palette(window, "ostrel");
            window.robot()
                    .clickOn(window.all(".filter-switch .toggle-button").stream()
                            .filter(ToggleButton.class::isInstance)
                            .filter(node -> ((ToggleButton) node).getText().equals("Starred"))
                            .findFirst()
                            .orElseThrow());
            window.until(() -> !window.all(".empty-list").isEmpty());
        });
        for (String look : LOOKS) {
            gallery.play("empty-start-" + look, 1000, GalleryTest::noSample, "--theme", look);
            for (String view : List.of("starred", "saved", "comments")) {
                gallery.play(
                        "empty-" + view + "-" + look,
                        1000,
                        window -> {
                            noSample(window);
                            palette(window, view);
                        },
                        "--theme",
                        look);
            }
        }
        gallery.done();
    }

    private static void sidebar(WindowRig window) throws Exception {
        window.robot().push(KeyCode.U);
        window.rest();
        window.robot().push(KeyCode.U);
    }

    private static void underWay(String name, Appearance.Theme look, @Nullable Exception failure) throws Exception {
        WindowRig.picture(
                Gallery.file(name),
                960,
                600,
                Appearance.DEFAULT.with(look),
                () -> LoadingWindow.of(Gallery.CLOCK, failure),
                failure == null ? ".progress-indicator" : ".empty-list");
    }

    private static void noSample(WindowRig window) throws Exception {
        window.robot().clickOn("Remove the sample");
        window.until(() -> !window.all(".empty-list").isEmpty());
        window.robot().push(KeyCode.ESCAPE);
    }

    private static void offline(WindowRig window, String sheet) throws Exception {
        window.robot().clickOn(".tool.offline");
        window.robot().clickOn(sheet);
        window.until(() -> !window.all(".offline-sheet").isEmpty());
    }

    /** Runs what the command palette finds first. */
    static void palette(WindowRig window, String typed) throws Exception {
        window.robot().push(KeyCode.SHORTCUT, KeyCode.K);
        window.until(() -> !window.all(".palette").isEmpty());
        window.robot().write(typed);
        window.robot().push(KeyCode.ENTER);
        window.until(() -> window.all(".palette").isEmpty());
    }
}
