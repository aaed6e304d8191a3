package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.ui.fx.WrappedText;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the app is, which libraries are in it under which licences, and whether a newer one is out: through the window. */
final class AboutJourneyTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void about_says_which_version_this_is_and_what_is_in_it_under_which_licences() throws Exception {
        try (WindowRig window = start("--offline")) {
            Scene scene = window.all(".window").iterator().next().getScene();
            Node before = scene.getFocusOwner();
            window.robot().push(KeyCode.SHORTCUT, KeyCode.K);
            window.until(() -> !window.all(".palette").isEmpty());
            window.robot().write("about").push(KeyCode.ENTER);
            window.until(() -> !window.all(".about-sheet").isEmpty());
            assertThat(said(window))
                    .contains("Version " + Version.NUMBER)
                    .contains("Java " + System.getProperty("java.version"))
                    .contains("Apache License 2.0", "SIL Open Font License 1.1", "GPL 2 with the Classpath Exception")
                    // As the installer's build lists them; see src/test/resources.
                    .contains("h2 2.4.240", "MPL-2.0", "jsoup 1.24.1", "slf4j-api 2.0.20");
            assertThat(window.all(".about-sheet .newer-version"))
                    .as("nobody was asked")
                    .isEmpty();

            ScrollPane list = (ScrollPane)
                    window.all(".about-sheet .scroll-pane").stream().findFirst().orElseThrow();
            for (int i = 0; i < 5 && !list.isFocused(); i++) {
                window.robot().push(KeyCode.TAB);
                window.rest();
            }
            assertThat(list.isFocused()).as("reached by Tab").isTrue();
            window.robot().push(KeyCode.END);
            window.rest();
            assertThat(list.getVvalue()).as("scrolled by the keyboard").isEqualTo(1);
            window.robot().push(KeyCode.ESCAPE);
            window.until(() -> window.all(".about-sheet").isEmpty());
            assertThat(scene.getFocusOwner()).as("the keyboard is back").isEqualTo(before);
        }
    }

    @Test
    void a_newer_version_is_told_once_it_is_wanted_and_its_page_opens_outside() throws Exception {
        try (ReleaseSite site = ReleaseSite.start();
                WindowRig window = start()) {
            site.publish("Broadsheet 0.2.0");
            assertThat(window.all(".status-line .newer-version")).isEmpty();
            window.robot().clickOn(".main-bar .looks");
            window.until(() -> !window.popups(".updates-pane .check-box").isEmpty());
            CheckBox choice =
                    (CheckBox) window.popups(".updates-pane .check-box").getFirst();
            assertThat(choice.isSelected()).as("off by default").isFalse();
            assertThat(site.asked()).isEmpty();
            // Below the edge of the popover: by keyboard, which scrolls it there.
            window.robot().interact(choice::requestFocus);
            window.robot().push(KeyCode.SPACE);
            window.until(() -> !window.popups(".updates-pane .newer-version").isEmpty());
            window.robot().push(KeyCode.ESCAPE);
            window.until(() -> !window.all(".status-line .newer-version").isEmpty());
            Hyperlink told = (Hyperlink)
                    window.all(".status-line .newer-version").iterator().next();
            assertThat(told.getText()).isEqualTo("Broadsheet 0.2.0 is out");
            window.robot().clickOn(told);
            window.until(() -> window.all(".status-line .newer-version").isEmpty());
            assertThat(window.browsed()).containsExactly(site.page("0.2.0"));

            window.robot().clickOn(".main-menu").clickOn("Help").clickOn("About Broadsheet");
            window.until(() -> !window.all(".about-sheet .newer-version").isEmpty());
            window.robot().clickOn(".about-sheet .newer-version");
            assertThat(window.browsed()).hasSize(2);
        }
    }

    @Test
    void where_no_versions_are_published_nothing_is_to_be_chosen() throws Exception {
        try (WindowRig window = start("--offline")) {
            window.robot().clickOn(".main-bar .looks");
            window.until(() -> !window.popups(".fetching-pane").isEmpty());
            assertThat(window.popups(".updates-pane")).isEmpty();
        }
    }

    private WindowRig start(String... arguments) throws Exception {
        return WindowRig.start(folder.resolve("data"), clock, arguments);
    }

    private static String said(WindowRig window) {
        List<Node> inside = window.all(".about-sheet").stream()
                .flatMap(sheet -> sheet.lookupAll("*").stream())
                .toList();
        return String.join(
                "\n",
                inside.stream()
                        .flatMap(node -> switch (node) {
                            case Label label -> Stream.of(label.getText());
                            case WrappedText text -> Stream.of(Objects.toString(text.getText()));
                            default -> Stream.of();
                        })
                        .toList());
    }
}
