package app.broadsheet.ui.article;

import app.broadsheet.ui.fx.Theme;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * A window of 800 by 700 for benches. TestFX keeps every event of the stage that is registered, and with a mouse over it each
 * article that came and went under that is then held to the end: so this is another one.
 */
final class OwnStage implements AutoCloseable {
    private final Stage[] stage = new Stage[1];

    /** @param content made on the FX thread */
    OwnStage(Supplier<Parent> content) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Scene scene = new Scene(content.get(), 800, 700);
            new Theme().dress(scene);
            stage[0] = new Stage();
            stage[0].setScene(scene);
            stage[0].show();
        });
    }

    @Override
    public void close() throws TimeoutException {
        new FxRobot().interact(stage[0]::close);
        FxToolkit.cleanupStages();
    }
}
