package app.broadsheet.app;

import java.util.function.Consumer;

/** Whether requests may be made. */
public final class Connectivity {
    /** Whether the user chose to work offline, here or by {@code --offline}. While so, no request is made. */
    public boolean workingOffline() {
        return Unwired.yet();
    }

    /** Chooses. Remembered, unless it was given on the command line. */
    public void workOffline(boolean offline) {
        Unwired.yet();
    }

    /** Calls {@code listener} when it changes, on the thread that changed it. */
    public Subscription onChange(Consumer<Boolean> listener) {
        return Unwired.yet();
    }
}
