package app.broadsheet.app;

import java.util.function.Consumer;

/** Whether requests may be made. All methods may be called on any thread. */
public final class Connectivity {
    private final Preferences preferences;
    private final Listeners<Boolean> listeners = new Listeners<>();
    private final boolean thisStartOnly;
    private volatile boolean offline;

    /** @param offlineThisStart whether the command line asked for it: then nothing is remembered */
    public Connectivity(Preferences preferences, boolean offlineThisStart) {
        this.preferences = preferences;
        this.thisStartOnly = offlineThisStart;
        this.offline = offlineThisStart || preferences.offline();
    }

    /** Whether the user chose to work offline, here or by {@code --offline}. While so, no request is made. */
    public boolean workingOffline() {
        return offline;
    }

    /** Chooses. Remembered, unless it was given on the command line. */
    public void workOffline(boolean wanted) {
        if (offline == wanted) {
            return;
        }
        offline = wanted;
        if (!thisStartOnly) {
            Failures.log(preferences.offline(wanted), "remember to work offline");
        }
        listeners.tell(wanted);
    }

    /** Calls {@code listener} when it changes, on the thread that changed it. */
    public Subscription onChange(Consumer<Boolean> listener) {
        return listeners.add(listener);
    }
}
