package app.broadsheet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class LateTooltipTest {
    private final Button button = new Button("Refresh");

    @Start
    void show(Stage stage) {
        stage.setScene(new Scene(new StackPane(button), 300, 200));
        stage.show();
    }

    @Test
    void is_made_when_the_pointer_comes_and_says_what_was_set_last(FxRobot robot) {
        robot.interact(() -> {
            LateTooltip.set(button, "Before");
            LateTooltip.set(button, "Fetch everything");
        });
        assertThat(button.getTooltip()).isNull();
        assertThat(button.getAccessibleHelp()).isEqualTo("Fetch everything");

        robot.moveTo(button);
        assertThat(button.getTooltip().getText()).isEqualTo("Fetch everything");

        robot.interact(() -> LateTooltip.set(button, "Stop"));
        assertThat(button.getTooltip().getText()).isEqualTo("Stop");

        robot.interact(() -> LateTooltip.set(button, null));
        assertThat(button.getTooltip()).isNull();
    }
}
