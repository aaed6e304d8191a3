package app.broadsheet.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** What a pane listens to, so that it can let go of all of it in one call. FX thread only. */
public final class SubscriptionBag {
    private final Deque<Runnable> endings = new ArrayDeque<>();

    /** Keeps a way to end something; {@code subscription::close} is one. */
    public void add(Runnable ending) {
        endings.push(ending);
    }

    /** Calls {@code listener} with the value of now and every later one, until {@link #close}. */
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> listener) {
        add(value.subscribe(listener)::unsubscribe);
    }

    /** Calls {@code listener} when the value becomes another, until {@link #close}; not for the value of now. */
    public void later(ObservableValue<?> value, Runnable listener) {
        add(value.subscribe((_, _) -> listener.run())::unsubscribe);
    }

    /** Ends everything, the newest first. It can be filled again. */
    public void close() {
        while (!endings.isEmpty()) {
            endings.pop().run();
        }
    }
}
