package app.broadsheet.net;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks work that runs elsewhere to stop soon. Set once, for good. Any thread. */
public final class CancelFlag {
    private final Map<Object, Runnable> actions = new LinkedHashMap<>();
    private boolean cancelled;

    /** Asks to stop, and runs the actions of those who wait, on this thread. */
    public void cancel() {
        List<Runnable> toRun;
        synchronized (this) {
            cancelled = true;
            toRun = new ArrayList<>(actions.values());
            actions.clear();
        }
        toRun.forEach(Runnable::run);
    }

    /** Whether {@link #cancel} was called. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /**
     * Runs {@code action} once when cancelled; at once when that has happened already. It must be quick and not throw.
     */
    public Watch onCancel(Runnable action) {
        synchronized (this) {
            if (!cancelled) {
                Object key = new Object();
                actions.put(key, action);
                return () -> forget(key);
            }
        }
        action.run();
        return () -> {};
    }

    private synchronized void forget(Object key) {
        actions.remove(key);
    }

    /** An action's place; closing it takes the action back. */
    @FunctionalInterface
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
