package app.broadsheet.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * What is remembered for the user, a record for each concern. Read once at start, so that reading is at once; writing is
 * in the background.
 */
public final class Preferences {
    /** How the window was left; empty on the first start. */
    public Optional<WindowMemory> window() {
        return Unwired.yet();
    }

    /** Remembers how the window is. */
    public CompletableFuture<Void> window(WindowMemory memory) {
        return Unwired.yet();
    }

    /** How things look. */
    public Appearance appearance() {
        return Unwired.yet();
    }

    /** Changes how things look; answers what it is now. */
    public Appearance appearance(UnaryOperator<Appearance> change) {
        return Unwired.yet();
    }
}
