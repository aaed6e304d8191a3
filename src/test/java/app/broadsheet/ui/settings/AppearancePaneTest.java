package app.broadsheet.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Appearance;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

final class AppearancePaneTest {
    private final FxRobot robot = new FxRobot();
    private Appearance remembered = Appearance.DEFAULT;
    private final AppearanceModel model = new AppearanceModel(remembered, change -> {
        remembered = change.apply(remembered);
        return remembered;
    });

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            AppearancePane pane = new AppearancePane(model);
            pane.attach();
            stage.setScene(new Scene(pane, 420, 300));
            stage.show();
        });
    }

    @AfterEach
    void tidy() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void every_choice_is_remembered_at_once() {
        robot.clickOn("Dark").clickOn("Sans").clickOn(".text-sizes .button");
        assertThat(remembered)
                .isEqualTo(Appearance.DEFAULT
                        .with(Appearance.Theme.DARK)
                        .with(Appearance.Typeface.SANS)
                        .withTextSize(90));
        robot.clickOn("Dark");
        assertThat(remembered.theme()).isEqualTo(Appearance.Theme.DARK);
        robot.clickOn(".text-size");
        assertThat(remembered.textSize()).isEqualTo(100);
        robot.clickOn("Wide").clickOn("Apart").clickOn("Justified");
        assertThat(remembered.column()).isEqualTo(Appearance.Column.WIDE);
        assertThat(remembered.lines()).isEqualTo(Appearance.Lines.APART);
        assertThat(remembered.edge()).isEqualTo(Appearance.Edge.JUSTIFIED);
    }

    @Test
    void the_text_stays_within_bounds() {
        robot.interact(() -> model.resize(100));
        assertThat(remembered.textSize()).isEqualTo(250);
        robot.interact(() -> model.resize(-100));
        assertThat(remembered.textSize()).isEqualTo(70);
    }
}
