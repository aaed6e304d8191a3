package app.broadsheet.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Gathers what other threads report and hands it on in one go on the FX thread, at most once for each turn of its event
 * queue: a thousand changes are one run, not a thousand. Give {@link #add} to a stream of changes. Any thread.
 */
public final class Batches<T> {
    private final Consumer<List<T>> run;
    private final Object lock = new Object();
    private List<T> waiting = new ArrayList<>();
    private boolean closed;

    /** Hands each batch, in the order of arrival, to {@code run} on the FX thread. */
    public Batches(Consumer<List<T>> run) {
        this.run = run;
    }

    /** Takes more; returns at once. */
    public void add(List<? extends T> items) {
        if (items.isEmpty()) {
            return;
        }
        boolean first;
        synchronized (lock) {
            if (closed) {
                return;
            }
            first = waiting.isEmpty();
            waiting.addAll(items);
        }
        if (first) {
            Platform.runLater(this::flush);
        }
    }

    /** Takes nothing more, and drops what waits. */
    public void close() {
        synchronized (lock) {
            closed = true;
            waiting = new ArrayList<>();
        }
    }

    private void flush() {
        List<T> batch;
        synchronized (lock) {
            batch = waiting;
            waiting = new ArrayList<>();
        }
        if (!batch.isEmpty()) {
            run.accept(List.copyOf(batch));
        }
    }
}
