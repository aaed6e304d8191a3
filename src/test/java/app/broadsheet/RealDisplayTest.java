package app.broadsheet;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What JavaFX's headless platform cannot show: a window on a real display, real dragging, the system's clipboard. Runs
 * {@link RealDisplayJourney} in a JVM of its own.
 */
final class RealDisplayTest {
    @TempDir
    private Path folder;

    @Test
    void the_window_is_dragged_and_pasted_into_on_a_real_display() throws IOException, InterruptedException {
        try (RealScreen screen = RealScreen.start()) {
            screen.run(
                    RealDisplayJourney.class,
                    RealDisplayJourney.DONE,
                    folder.resolve("output.txt"),
                    folder.resolve("data").toString());
        }
    }
}
