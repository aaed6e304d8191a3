package app.broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.TextForms;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import app.broadsheet.ui.fx.Theme;
import app.broadsheet.ui.fx.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Selecting and copying across a whole article, with real clicks and keys. */
final class ArticleSelectionTest {
    private final FxRobot robot = new FxRobot();
    private final ShownArticle shown = new ShownArticle();

    @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
    private Stage stage;

    @BeforeEach
    void show() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Scene scene = new Scene(shown.pane(), 800, 700);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void tidy() throws TimeoutException {
        robot.release(MouseButton.PRIMARY);
        FxToolkit.cleanupStages();
    }

    @Test
    void everything_is_copied_as_the_text_and_the_html_of_the_article() {
        List<Block> body = Samples.everyKind("some words");
        read("The headline", "en", body);
        robot.interact(shown.pane()::focusArticle);
        robot.press(KeyCode.CONTROL).press(KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        copy();
        List<Block> all = new ArrayList<>();
        all.add(new Block.Heading(1, List.of(Span.Text.plain("The headline"))));
        all.add(Samples.paragraph("By A. Writer"));
        all.addAll(body);
        assertThat(text()).isEqualTo(TextForms.plain(all));
        assertThat(html())
                .contains("<h1>The headline</h1>", "<a href=\"" + Samples.LINK + "\">the link", "<li>", "<table");
    }

    @Test
    void a_drag_selects_from_letter_to_letter_across_paragraphs_without_the_breaks_of_the_width() {
        String words = "Several plain words that go on for long enough to be broken into lines. "
                .repeat(2)
                .strip();
        read("Short", "en", List.of(Samples.paragraph(words), Samples.paragraph("Second end.")));
        WrappedText first = paragraph(0);
        WrappedText second = paragraph(1);
        drag(point(first, 8), point(second, 6));
        copy();
        assertThat(text()).isEqualTo(words.substring(8) + "\n\nSecond");
        assertThat(html()).contains("<p>Second</p>");
    }

    @Test
    void a_drag_upwards_selects_the_same() {
        read("Short", "en", List.of(Samples.paragraph("First of two."), Samples.paragraph("Second of two.")));
        drag(point(paragraph(1), 6), point(paragraph(0), 6));
        copy();
        assertThat(text()).isEqualTo("of two.\n\nSecond");
    }

    @Test
    void two_clicks_take_a_word_three_a_paragraph_and_shift_goes_on_from_there() {
        read("Short", "en", List.of(Samples.paragraph("One two three four."), Samples.paragraph("Five six.")));
        Point2D at = point(paragraph(0), 5);
        robot.moveTo(at).doubleClickOn(at);
        copy();
        assertThat(text()).isEqualTo("two");
        mouse(MouseEvent.MOUSE_PRESSED, point(paragraph(1), 4), true);
        copy();
        assertThat(text()).isEqualTo("two three four.\n\nFive");
        robot.clickOn(at).doubleClickOn(at);
        copy();
        assertThat(text()).isEqualTo("One two three four.");
    }

    @Test
    void keys_select_by_character_word_line_and_across_paragraphs() {
        read("Short", "en", List.of(Samples.paragraph("One two three."), Samples.paragraph("Four five six.")));
        robot.clickOn(point(paragraph(0), 4));
        hold(KeyCode.SHIFT, KeyCode.RIGHT);
        hold(KeyCode.SHIFT, KeyCode.RIGHT);
        copy();
        assertThat(text()).isEqualTo("tw");
        robot.press(KeyCode.CONTROL);
        hold(KeyCode.SHIFT, KeyCode.RIGHT);
        hold(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.release(KeyCode.CONTROL);
        copy();
        assertThat(text()).isEqualTo("two three");
        hold(KeyCode.SHIFT, KeyCode.DOWN);
        copy();
        assertThat(text()).startsWith("two three.\n\nFour five");
        hold(KeyCode.SHIFT, KeyCode.END);
        copy();
        assertThat(text()).isEqualTo("two three.\n\nFour five six.");
        hold(KeyCode.SHIFT, KeyCode.UP);
        hold(KeyCode.SHIFT, KeyCode.HOME);
        copy();
        assertThat(text()).isEqualTo("One");
    }

    @Test
    void in_text_from_the_right_the_left_key_goes_on() {
        read("כותרת", "he", List.of(Samples.paragraph("שלום לכולם")));
        robot.clickOn(point(paragraph(0), 0));
        hold(KeyCode.SHIFT, KeyCode.LEFT);
        hold(KeyCode.SHIFT, KeyCode.LEFT);
        copy();
        assertThat(text()).isEqualTo("של");
    }

    @Test
    void escape_selects_nothing_and_the_article_stays() {
        read("Short", "en", List.of(Samples.paragraph("One two three.")));
        robot.doubleClickOn(point(paragraph(0), 5));
        assertThat(robot.lookup(".selected").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".selected").tryQuery()).isEmpty();
    }

    @Test
    void a_drag_beyond_the_edge_scrolls_on() throws TimeoutException {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            body.add(Samples.paragraph("Paragraph " + i));
        }
        read("Long", "en", body);
        ScrollPane scroll = robot.lookup(".article-scroll").query();
        Bounds seen = scroll.localToScreen(scroll.getBoundsInLocal());
        robot.moveTo(point(paragraph(0), 2)).press(MouseButton.PRIMARY);
        drag(new Point2D(seen.getMinX() + 200, seen.getMaxY() + 300));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> scroll.getVvalue() >= 1);
        robot.release(MouseButton.PRIMARY);
        copy();
        assertThat(text()).startsWith("ragraph 0").endsWith("Paragraph 59");
    }

    @Test
    void dragging_over_a_link_selects_it_and_does_not_follow_it() {
        read("Links", "en", Samples.everyKind("words"));
        Node link = robot.lookup(".link").nth(0).query();
        Bounds at = link.localToScreen(link.getBoundsInLocal());
        drag(new Point2D(at.getMinX() + 1, at.getCenterY()), new Point2D(at.getMaxX() - 1, at.getCenterY()));
        copy();
        assertThat(text()).contains("link");
        assertThat(shown.browsed()).isEmpty();
    }

    private void read(String headline, String language, List<Block> body) {
        robot.interact(() -> shown.show(headline, language, body));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private WrappedText paragraph(int index) {
        return robot.lookup(".body .paragraph").nth(index).query();
    }

    /** Just before a character, on the screen. */
    private Point2D point(WrappedText text, int offset) {
        Point2D[] point = new Point2D[1];
        robot.interact(() -> {
            var caret = text.caretAt(offset);
            point[0] = text.localToScreen(caret.getMinX(), caret.getMinY() + caret.getHeight() / 2);
        });
        return point[0];
    }

    private void drag(Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to);
        drag(to);
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The headless robot moves without telling of the button that is held, and clicks without telling of Shift. */
    private void drag(Point2D to) {
        mouse(MouseEvent.MOUSE_DRAGGED, to, false);
    }

    private void mouse(EventType<MouseEvent> type, Point2D at, boolean shift) {
        robot.interact(() -> {
            Point2D in = stage.getScene().getRoot().screenToLocal(at);
            robot.lookup(".article")
                    .query()
                    .fireEvent(new MouseEvent(
                            type,
                            in.getX(),
                            in.getY(),
                            at.getX(),
                            at.getY(),
                            MouseButton.PRIMARY,
                            1,
                            shift,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            false,
                            null));
        });
    }

    private void hold(KeyCode modifier, KeyCode key) {
        robot.press(modifier).press(key).release(key).release(modifier);
    }

    private void copy() {
        robot.press(KeyCode.CONTROL).press(KeyCode.C).release(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text() {
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private String html() {
        String[] html = new String[1];
        robot.interact(() -> html[0] = Clipboard.getSystemClipboard().getHtml());
        return html[0];
    }
}
