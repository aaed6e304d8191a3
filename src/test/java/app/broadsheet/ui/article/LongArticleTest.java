package app.broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.block.Block;
import app.broadsheet.ui.fx.Theme;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Long articles come a slice at a time and are whole for whoever asks; articles that were read are let go. */
final class LongArticleTest {
    private static final int PARAGRAPHS = 300;
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
    void the_first_screen_is_there_at_once_and_the_rest_comes_by_itself() throws TimeoutException {
        int[] first = new int[1];
        robot.interact(() -> {
            shown.show("A long story", "en", paragraphs(PARAGRAPHS));
            shown.pane().applyCss();
            shown.pane().layout();
            first[0] = body().getChildren().size();
        });
        assertThat(first[0]).isBetween(20, PARAGRAPHS - 1);
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> body().getChildren().size())
                                .get()
                        == PARAGRAPHS);
    }

    @Test
    void a_long_table_comes_row_by_row_before_what_stands_behind_it() throws TimeoutException {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(new Block.Row(List.of(cell("Row " + i), cell("in two columns " + i))));
        }
        List<Block> body = List.of(new Block.Table(List.of(), rows), Samples.paragraph("Behind the table"));
        robot.interact(() -> {
            shown.show("A long table", "en", body);
            shown.pane().applyCss();
            shown.pane().layout();
            assertThat(robot.lookup(".table-cell-box").queryAll()).hasSizeBetween(40, 399);
            assertThat(body().getChildren()).hasSize(1);
        });
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> body().getChildren().size())
                                .get()
                        == 2);
        assertThat(robot.lookup(".table-cell-box").queryAll()).hasSize(400);
        robot.interact(shown.pane()::focusArticle);
        robot.press(KeyCode.CONTROL).press(KeyCode.A).release(KeyCode.A);
        robot.press(KeyCode.C).release(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("Row 0\tin two columns 0")
                .containsSubsequence("Row 199\tin two columns 199", "Behind the table"));
    }

    @Test
    void what_is_as_tall_as_many_windows_is_not_kept_as_one_image() {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(new Block.Row(List.of(cell("Row " + i), cell("in two columns " + i))));
        }
        robot.interact(() -> {
            shown.show(
                    "Tall things",
                    "en",
                    List.of(new Block.Table(List.of(), rows), new Block.Code("line\n".repeat(300), null)));
            shown.pane().applyCss();
            shown.pane().layout();
            Node article = robot.lookup(".article").query();
            assertThat(article.lookupAll(".sideways .viewport")).hasSize(2);
            assertThat(article.lookupAll("*")).noneMatch(Node::isCache);
        });
    }

    private static Block.Cell cell(String words) {
        return new Block.Cell(false, 1, 1, List.of(Samples.paragraph(words)));
    }

    @Test
    void all_is_selected_and_copied_though_only_the_beginning_was_made() {
        robot.interact(() -> {
            shown.show("A long story", "en", paragraphs(PARAGRAPHS));
            shown.pane().focusArticle();
        });
        robot.press(KeyCode.CONTROL).press(KeyCode.A).release(KeyCode.A);
        robot.press(KeyCode.C).release(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).contains("Paragraph 0 ").contains("Paragraph " + (PARAGRAPHS - 1) + " ");
    }

    @Test
    void what_stands_at_the_end_is_found_at_once() {
        robot.interact(() -> {
            shown.show("A long story", "en", paragraphs(PARAGRAPHS));
            shown.pane().find();
        });
        robot.write("Paragraph 299");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".find-count").queryLabeled().getText()).isEqualTo("1 of 1");
        robot.interact(() -> assertThat(scroll().getVvalue()).isGreaterThan(0.9));
    }

    @Test
    void the_text_that_is_read_stays_where_it_is_when_something_comes_above_it() {
        List<Block> body = paragraphs(120);
        robot.interact(() -> shown.show("A story", "en", body));
        robot.interact(() -> {
            for (int i = 0; i < 3; i++) {
                shown.pane().turnPage(true);
                shown.pane().getScene().getRoot().layout();
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
        Node[] read = new Node[1];
        double[] before = new double[1];
        robot.interact(() -> {
            read[0] = body().getChildren().stream()
                    .filter(node -> inScene(node).getMaxY() > 100)
                    .findFirst()
                    .orElseThrow();
            before[0] = inScene(read[0]).getMinY();
        });
        int place = body().getChildren().indexOf(read[0]);
        List<Block> longer = new ArrayList<>(paragraphs(4, "Added above"));
        longer.addAll(body);
        robot.interact(() -> shown.again(longer));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            shown.pane().getScene().getRoot().layout();
            double after = inScene(body().getChildren().get(place + 4)).getMinY();
            assertThat(after).isBetween(before[0] - 3, before[0] + 3);
        });
    }

    @Test
    void a_removed_article_leaves_the_pane_as_before_anything_was_chosen() {
        robot.interact(() -> shown.show("A story", "en", paragraphs(2)));
        robot.interact(() -> shown.model().changed(List.of(new Change.ArticlesRemoved(Set.of(new ArticleId(1))))));
        assertThat(robot.lookup(".notice-nothing").tryQuery()).isPresent();
    }

    @Test
    void a_latin_name_over_an_article_from_the_right_stands_right() {
        robot.interact(() -> shown.show(Samples.HEBREW, "he", List.of(Samples.paragraph(Samples.HEBREW))));
        robot.interact(() -> {
            shown.pane().getScene().getRoot().layout();
            Bounds byline = inScene(robot.lookup(".byline").query());
            Bounds body = inScene(body());
            assertThat(byline.getMaxX()).isBetween(body.getMaxX() - 2, body.getMaxX() + 2);
            assertThat(byline.getMinX()).isGreaterThan(body.getMinX() + body.getWidth() / 2);
        });
    }

    @Test
    void where_there_is_little_room_the_source_is_read_rather_than_the_reading_time() {
        robot.interact(() -> shown.show("A story", "en", paragraphs(30)));
        robot.interact(() -> {
            Node time = robot.lookup(".reading-time").query();
            assertThat(time.isVisible()).isTrue();
            shown.pane().resize(300, 700);
            shown.pane().layout();
            assertThat(time.isVisible()).isFalse();
            Label source = robot.lookup(".source").query();
            assertThat(source.getWidth()).isGreaterThanOrEqualTo(Math.floor(source.prefWidth(-1)));
            shown.pane().resize(800, 700);
            shown.pane().layout();
            assertThat(time.isVisible()).isTrue();
        });
    }

    @Test
    void articles_that_were_read_are_let_go() throws TimeoutException {
        List<WeakReference<Node>> views = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String name = "Story " + i;
            robot.interact(() -> {
                shown.show(name, "en", paragraphs(120));
                shown.pane().applyCss();
                shown.pane().layout();
                views.add(new WeakReference<>(robot.lookup(".article").query()));
            });
        }
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            WaitForAsyncUtils.waitForFxEvents();
            System.gc();
            // The last is shown; the one before may be in what was drawn last.
            return views.stream().filter(view -> view.get() != null).count() <= 2;
        });
        assertThat(views.getLast().get()).isNotNull();
    }

    private VBox body() {
        return robot.lookup(".body").query();
    }

    private ScrollPane scroll() {
        return robot.lookup(".article-scroll").query();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<Block> paragraphs(int count) {
        return paragraphs(count, "Paragraph");
    }

    private static List<Block> paragraphs(int count, String name) {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            body.add(Samples.paragraph(name + " " + i + " goes on about the weather. ".repeat(8)));
        }
        return body;
    }
}
