package app.broadsheet.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.LoginStart;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class LoginPaneTest {
    @TempDir
    static Path home;

    @Start
    void show(Stage stage) {
        LoginStart login =
                new LoginStart("Linux", home, Map.of(), Path.of("/opt/broadsheet/bin/Broadsheet"), Runnable::run);
        stage.setScene(new Scene(new LoginPane(login), 480, 120));
        stage.show();
    }

    @Test
    void a_click_has_the_app_started_at_login_and_another_has_it_not(FxRobot robot) {
        Path entry = home.resolve(".config/autostart/broadsheet.desktop");
        robot.clickOn(".check-box");
        assertThat(entry).exists();
        robot.clickOn(".check-box");
        assertThat(entry).doesNotExist();
    }
}
