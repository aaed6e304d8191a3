package app.broadsheet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Appearance;
import java.util.List;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The looks, on a window and on what pops up over it. */
@ExtendWith(ApplicationExtension.class)
final class ThemeTest {
    private static final int STEPS = 150;

    @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
    private Theme theme;

    @SuppressWarnings("NullAway.Init") // likewise
    private Button button;

    @Start
    void start(Stage stage) {
        theme = new Theme();
        button = new Button("A button");
        Scene scene = new Scene(new StackPane(button), 500, 400);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void popups_find_their_colours_whenever_the_look_changes(FxRobot robot) {
        try (LogCollector log = LogCollector.start()) {
            Random random = new Random(7);
            List<Runnable> steps = steps(robot, random);
            for (int i = 0; i < STEPS; i++) {
                Runnable step = steps.get(random.nextInt(steps.size()));
                if (random.nextInt(3) == 0) {
                    Platform.runLater(step);
                } else {
                    robot.interact(step);
                }
            }
            robot.interact(() -> {});
            assertThat(log.logged()).isEmpty();
        }
    }

    @Test
    void a_popup_has_the_look_of_the_window(FxRobot robot) {
        ContextMenu menu = new ContextMenu(new MenuItem("One"));
        robot.interact(() -> menu.show(button, 700, 500));
        robot.interact(() -> look(Appearance.Theme.LIGHT, 100));
        double light = ground(menu).getBrightness();
        robot.interact(() -> look(Appearance.Theme.DARK, 100));
        robot.interact(() -> {});
        double dark = ground(menu).getBrightness();
        robot.interact(menu::hide);
        assertThat(light).isGreaterThan(0.9);
        assertThat(dark).isLessThan(0.3);
    }

    @Test
    void what_is_dragged_has_the_ground_of_the_look(FxRobot robot) {
        StackPane bare = new StackPane(new Label("A row"));
        Color[] ground = new Color[1];
        robot.interact(() -> {
            look(Appearance.Theme.DARK, 100);
            ((StackPane) button.getParent()).getChildren().add(bare);
        });
        robot.interact(() -> ground[0] = DragPicture.of(bare).getPixelReader().getColor(1, 1));
        assertThat(ground[0].getOpacity()).isEqualTo(1);
        assertThat(ground[0].getBrightness()).isLessThan(0.4);
        assertThat(bare.getStyleClass()).isEmpty();
    }

    private List<Runnable> steps(FxRobot robot, Random random) {
        ContextMenu menu = new ContextMenu(new MenuItem("One"), new MenuItem("Two"));
        Tooltip tip = new Tooltip("A tip");
        PopOver[] made = new PopOver[1];
        robot.interact(() -> made[0] = new PopOver(new Button("In the popover")));
        PopOver popover = made[0];
        Runnable look = () -> look(
                random.nextBoolean() ? Appearance.Theme.DARK : Appearance.Theme.LIGHT,
                random.nextBoolean() ? 100 : 120);
        return List.of(
                () -> menu.show(button, 700, 500),
                menu::hide,
                () -> tip.show(button, 700, 500),
                tip::hide,
                () -> popover.show(button),
                popover::hide,
                look,
                look);
    }

    private void look(Appearance.Theme look, int textSize) {
        theme.show(Appearance.DEFAULT.with(look).withTextSize(textSize));
    }

    private static Color ground(ContextMenu menu) {
        Region skin = (Region) menu.getSkin().getNode();
        return (Color) skin.getBackground().getFills().getLast().getFill();
    }
}
