package app.broadsheet.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Those who want to hear of something. One that throws does not keep it from the others. */
final class Listeners<T> {
    private static final System.Logger LOG = System.getLogger(Listeners.class.getName());

    private final List<Consumer<? super T>> all = new CopyOnWriteArrayList<>();

    /** Adds a listener until the answer is closed. */
    Subscription add(Consumer<? super T> listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    /** Calls every listener, in the order they came, on this thread. */
    void tell(T news) {
        for (Consumer<? super T> listener : all) {
            try {
                listener.accept(news);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "A listener failed", e);
            }
        }
    }
}
