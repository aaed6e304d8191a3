package app.broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.ui.fx.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class FindBarTest {
    private final FxRobot robot = new FxRobot();
    private final ShownArticle shown = new ShownArticle();

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Scene scene = new Scene(shown.pane(), 800, 700);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void tidy() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void finds_as_one_types_counts_and_goes_round() {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            body.add(Samples.paragraph("Paragraph " + i + (i % 10 == 9 ? " has a café in it." : " has nothing.")));
        }
        read("Café", "fr", body);
        find("CAFE");
        assertThat(count()).isEqualTo("1 of 6");
        assertThat(robot.lookup(".found").queryAll()).hasSize(6);
        ScrollPane scroll = robot.lookup(".article-scroll").query();
        double at = scroll.getVvalue();
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(count()).isEqualTo("4 of 6");
        assertThat(scroll.getVvalue()).isGreaterThan(at);
        robot.press(KeyCode.SHIFT).press(KeyCode.ENTER).release(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertThat(count()).isEqualTo("3 of 6");
        robot.type(KeyCode.DOWN, 4);
        assertThat(count()).isEqualTo("1 of 6");
    }

    @Test
    void words_from_the_right_are_found_with_and_without_vowel_marks() {
        read("כותרת", "he", List.of(Samples.paragraph("שָׁלוֹם לכולם, שלום")));
        find("שלום");
        assertThat(count()).isEqualTo("1 of 2");
    }

    @Test
    void says_when_there_is_nothing_and_escape_leaves_selected_what_was_looked_at() {
        read("Headline", "en", List.of(Samples.paragraph("One two three.")));
        find("four");
        assertThat(count()).isEqualTo("Nothing found");
        robot.interact(() -> shown.pane().find());
        robot.eraseText(4).write("two");
        assertThat(count()).isEqualTo("1 of 1");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".find-bar").query().isVisible()).isFalse();
        assertThat(robot.lookup(".found").tryQuery()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("two");
    }

    @Test
    void goes_on_looking_in_the_next_article() {
        read("First", "en", List.of(Samples.paragraph("A word and a word.")));
        find("word");
        assertThat(count()).isEqualTo("1 of 2");
        read("Second", "en", List.of(Samples.paragraph("One word.")));
        assertThat(count()).isEqualTo("1 of 1");
    }

    @Test
    void the_menu_on_a_link_copies_it() {
        robot.interact(() -> shown.show("Headline", (Picture) null, Samples.everyKind("words")));
        WaitForAsyncUtils.waitForFxEvents();
        Node link = robot.lookup(".link").nth(0).query();
        robot.rightClickOn(link);
        assertThat(robot.lookup(".menu-item").queryAll()).hasSizeGreaterThan(6);
        robot.clickOn("Copy link");
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo(Samples.LINK.toString());
    }

    @Test
    void printing_hands_the_browser_a_page_with_the_headline_as_its_name() {
        read("What/Why?", "en", List.of(Samples.paragraph("Text.")));
        robot.interact(shown.pane()::print);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown.browsed())
                .singleElement()
                .satisfies(
                        page -> assertThat(page.toString()).startsWith("file:").endsWith("/What%20Why.html"));
    }

    private void find(String words) {
        robot.interact(() -> shown.pane().find());
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String count() {
        return robot.lookup(".find-count").queryAs(Label.class).getText();
    }

    private void read(String headline, String language, List<Block> body) {
        robot.interact(() -> shown.show(headline, language, body));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
