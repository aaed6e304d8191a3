package app.broadsheet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.ui.fx.Theme;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

final class ColumnsPaneTest {
    private final FxRobot robot = new FxRobot();
    private final Region sidebar = pane("sidebar", 150, 200);
    private final Region headlines = pane("headlines", 240, 300);
    private final Region article = pane("article", 200, 400);

    @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
    private ColumnsPane columns;

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            columns = new ColumnsPane(sidebar, headlines, article, "one", "two");
            Scene scene = new Scene(columns, 1000, 400);
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
    void the_article_has_what_the_others_leave() {
        assertThat(sidebar.getWidth()).isEqualTo(200);
        assertThat(headlines.getWidth()).isEqualTo(300);
        assertThat(article.getWidth()).isEqualTo(500);
        assertThat(article.getLayoutX()).isEqualTo(500);
    }

    @Test
    void a_divider_can_be_dragged_but_no_pane_away() {
        drag(0, 60);
        assertThat(sidebar.getWidth()).isEqualTo(260);
        assertThat(columns.sidebarWidthProperty().get()).isEqualTo(260);
        drag(0, -250);
        assertThat(sidebar.getWidth()).isEqualTo(150);
        drag(1, 540);
        assertThat(article.getWidth()).isEqualTo(200);
        assertThat(headlines.getWidth()).isEqualTo(650);
    }

    @Test
    void a_divider_can_be_moved_with_the_keys_and_goes_back_on_a_double_click() {
        robot.interact(() -> divider(1).requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT);
        assertThat(headlines.getWidth()).isEqualTo(316);
        robot.doubleClickOn(divider(1));
        assertThat(headlines.getWidth()).isEqualTo(300);
    }

    @Test
    void one_pane_fills_a_narrow_window() {
        robot.interact(() -> columns.show(WindowShape.ONE, ShellModel.Front.HEADLINES));
        assertThat(headlines.getWidth()).isEqualTo(1000);
        assertThat(sidebar.isVisible() || article.isVisible()).isFalse();
    }

    @Test
    void with_room_for_two_sidebar_and_list_take_turns_beside_the_article() {
        robot.interact(() -> columns.show(WindowShape.TWO, ShellModel.Front.ARTICLE));
        assertThat(headlines.getLayoutX()).isZero();
        assertThat(headlines.getWidth()).isEqualTo(300);
        assertThat(article.getLayoutX()).isEqualTo(300);
        assertThat(article.getWidth()).isEqualTo(700);
        assertThat(sidebar.isVisible()).isFalse();
        assertThat(divider(0).isVisible()).isFalse();

        robot.interact(() -> columns.show(WindowShape.TWO, ShellModel.Front.SIDEBAR));
        assertThat(headlines.isVisible()).isFalse();
        assertThat(sidebar.isVisible() && article.isVisible()).isTrue();
        assertThat(sidebar.getWidth()).isEqualTo(300);
        assertThat(article.getLayoutX()).isEqualTo(300);
    }

    @Test
    void related_stories_have_a_column_only_in_a_wide_window() {
        Region related = pane("related", 100, 250);
        robot.interact(() -> {
            columns.setRelated(related);
            columns.show(WindowShape.FOUR, ShellModel.Front.ARTICLE);
        });
        assertThat(related.getLayoutX()).isEqualTo(750);
        assertThat(article.getWidth()).isEqualTo(250);
        robot.interact(() -> columns.show(WindowShape.THREE, ShellModel.Front.ARTICLE));
        assertThat(related.isVisible()).isFalse();
        assertThat(article.getWidth()).isEqualTo(500);
    }

    private void drag(int divider, double by) {
        Node node = divider(divider);
        robot.interact(() -> {
            double from = node.localToScene(2, 10).getX();
            node.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, from));
            node.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, from + by / 2));
            node.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, from + by));
            node.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, from + by));
            columns.layout();
        });
    }

    /** The headless robot presses where the mouse has got to by then: not exact enough to measure by. */
    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return new MouseEvent(
                type,
                x,
                10,
                x,
                10,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private Node divider(int index) {
        return robot.lookup(".column-divider").nth(index).<Node>query();
    }

    private static Region pane(String id, double least, double width) {
        Region pane = new Region();
        pane.setId(id);
        pane.setMinWidth(least);
        pane.setPrefWidth(width);
        return pane;
    }
}
