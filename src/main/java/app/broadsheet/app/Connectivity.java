package app.broadsheet.app;

import java.util.function.Consumer;

/** Whether requests may be made. All methods may be called on any thread. */
public final class Connectivity {
    private final Preferences preferences;
    private final Listeners<Boolean> listeners = new Listeners<>();
    private final boolean thisStartOnly;
    private final Listeners<Boolean> networkListeners = new Listeners<>();
    private volatile boolean offline;
    private volatile boolean interfaceUp = true;
    private volatile boolean reached = true;

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

    /** Whether there is a network, as far as the computer and the last refresh tell. */
    public boolean network() {
        return interfaceUp && reached;
    }

    /** Calls {@code listener} when the network goes or comes, on the thread that noticed. */
    public Subscription onNetwork(Consumer<Boolean> listener) {
        return networkListeners.add(listener);
    }

    /** The computer has a network, or has none. One that comes is believed to lead somewhere. */
    void interfaceUp(boolean now) {
        change(now, reached || (now && !interfaceUp));
    }

    /** Some server was reached, or of all that were asked none was. */
    void reached(boolean now) {
        change(interfaceUp, now);
    }

    private void change(boolean up, boolean answered) {
        boolean before;
        boolean after;
        synchronized (this) {
            before = network();
            interfaceUp = up;
            reached = answered;
            after = network();
        }
        if (before != after) {
            networkListeners.tell(after);
        }
    }
}
