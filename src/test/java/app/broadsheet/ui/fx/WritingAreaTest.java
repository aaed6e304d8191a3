package app.broadsheet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class WritingAreaTest {
    private static final String HEBREW = "ראש הממשלה נפגש עם שרי החוץ של שבע מדינות ודן בתוכנית mixed with English, "
            + "ואמר כי הדיונים יימשכו עד סוף השבוע הבא, וכי תוצאותיהם יפורסמו ברבים.";

    private final FxRobot robot = new FxRobot();
    private WritingArea area;

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        area = new WritingArea();
        FxToolkit.setupFixture(() -> {
            area.setMaxWidth(320);
            Scene scene = new Scene(new StackPane(area), 600, 400);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
            area.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void text_from_the_right_wraps_is_aligned_to_the_right_and_is_what_was_written() {
        robot.interact(() -> area.writtenProperty().set(HEBREW));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(area.getText().lines().count()).isGreaterThan(3);
        assertThat(area.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(area.writtenProperty().get()).isEqualTo(HEBREW);
        assertThat(robot.from(area).lookup(".scroll-bar").<ScrollBar>queryAll())
                .filteredOn(bar -> bar.getOrientation() == javafx.geometry.Orientation.HORIZONTAL)
                .noneMatch(ScrollBar::isVisible);
    }

    @Test
    void it_wraps_anew_at_every_width() {
        robot.interact(() -> area.writtenProperty().set(HEBREW));
        for (int width = 400; width >= 80; width -= 40) {
            int now = width;
            robot.interact(() -> area.setMaxWidth(now));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(area.writtenProperty().get()).isEqualTo(HEBREW);
        }
        assertThat(area.getText().lines().count()).isGreaterThan(15);
    }

    @Test
    void a_break_that_only_the_width_asked_for_cannot_be_deleted() {
        robot.interact(() -> area.writtenProperty().set(HEBREW));
        WaitForAsyncUtils.waitForFxEvents();
        int line = area.getText().indexOf('\n') + 1;
        int written = SoftBreaks.written(area.getText(), line);
        robot.interact(() -> area.positionCaret(line));
        robot.push(KeyCode.BACK_SPACE);
        assertThat(area.writtenProperty().get())
                .isEqualTo(HEBREW.substring(0, written - 1) + HEBREW.substring(written));
    }

    @Test
    void what_is_typed_and_deleted_anywhere_is_what_is_written() {
        StringBuilder expected = new StringBuilder(HEBREW);
        robot.interact(() -> area.writtenProperty().set(HEBREW));
        WaitForAsyncUtils.waitForFxEvents();
        Random chance = new Random(7);
        robot.interact(() -> {
            for (int i = 0; i < 400; i++) {
                int at = chance.nextInt(expected.length() + 1);
                String typed = chance.nextInt(5) == 0 ? "\n" : chance.nextBoolean() ? "שלום " : "";
                int end = Math.min(expected.length(), at + chance.nextInt(6));
                String shown = area.getText();
                area.replaceText(SoftBreaks.shown(shown, at), SoftBreaks.shown(shown, end), typed);
                expected.replace(at, end, typed);
                assertThat(area.writtenProperty().get()).isEqualTo(expected.toString());
                assertThat(SoftBreaks.written(area.getText(), area.getCaretPosition()))
                        .isEqualTo(
                                typed.isEmpty() && at == end
                                        ? SoftBreaks.written(area.getText(), area.getCaretPosition())
                                        : at + typed.length());
            }
        });
    }

    @Test
    void text_from_the_left_is_wrapped_as_ever() {
        robot.interact(() -> area.writtenProperty().set(HEBREW));
        robot.interact(
                () -> area.writtenProperty().set("Nothing but English here, and more than a line of it, surely."));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(area.isWrapText()).isTrue();
        assertThat(area.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(area.getText()).doesNotContain("\n");
    }
}
