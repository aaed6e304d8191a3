package app.broadsheet.store;

import app.broadsheet.model.Change;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells its listeners of every change, after the commit that made it, in order, on {@code db-writer}. */
public final class ChangeFeed {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    ChangeFeed() {}

    /**
     * Calls {@code listener} with the changes of each commit from now on. It must return at once, since the next write
     * waits for it. What it throws is logged and goes no further.
     */
    public Registration subscribe(Consumer<List<Change>> listener) {
        Listener added = new Listener(listener);
        listeners.add(added);
        return () -> listeners.remove(added);
    }

    void publish(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        for (Listener listener : listeners) {
            try {
                listener.target.accept(changes);
            } catch (RuntimeException e) {
                LOG.error("A listener to changes failed", e);
            }
        }
    }

    /** A listener's place; closing it ends the calls. Closing twice does nothing. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /** Gives each subscription an identity of its own, also when one listener subscribes twice. */
    private static final class Listener {
        private final Consumer<List<Change>> target;

        private Listener(Consumer<List<Change>> target) {
            this.target = target;
        }
    }
}
