package app.broadsheet.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.CommentAccounts;
import app.broadsheet.comment.OutboxRig;
import app.broadsheet.comment.TestClock;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.secret.Secrets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class AccountsPaneTest {
    private static final CommentAccount FORUM = new CommentAccount(Kind.DISCOURSE, "forum.example", "ada");
    private static final CommentAccount SERVER = new CommentAccount(Kind.MASTODON, "social.example", "ada");

    private final FxRobot robot = new FxRobot();
    private OutboxRig rig;
    private CommentAccounts accounts;

    @TempDir
    private Path data;

    @BeforeEach
    void show() throws Exception {
        rig = new OutboxRig(data, new TestClock(OutboxRig.NOW));
        accounts = new CommentAccounts(rig.store.accounts(), Secrets.ofSession());
        accounts.signIn(FORUM, "a-key").join();
        accounts.signIn(SERVER, "a-token").join();
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            stage.setScene(new Scene(new AccountsPane(new AccountsModel(accounts::all, accounts::signOut)), 420, 300));
            stage.show();
        });
        until(() -> robot.lookup(".account-row").queryAll().size() == 2);
    }

    @AfterEach
    void tidy() throws Exception {
        FxToolkit.cleanupStages();
        rig.close();
    }

    @Test
    void signing_out_takes_two_presses_and_forgets_the_secret() throws Exception {
        robot.clickOn("Sign out");
        assertThat(accounts.all().join()).hasSize(2);
        robot.clickOn("Forget it now");
        until(() -> robot.lookup(".account-row").queryAll().size() == 1);
        assertThat(accounts.all().join()).containsExactly(SERVER);
        assertThat(accounts.secret(FORUM)).isEmpty();
        assertThat(accounts.secret(SERVER)).contains("a-token");
        robot.clickOn("Sign out");
        robot.clickOn("Forget it now");
        until(() -> robot.lookup(".account-row").queryAll().isEmpty());
        assertThat(robot.lookup(".muted").queryAll()).hasSize(1);
    }

    private static void until(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
