package app.broadsheet.app;

import app.broadsheet.model.Change;
import app.broadsheet.store.ChangeFeed;
import java.util.List;
import java.util.function.Consumer;

/** What becomes different in the store, as it happens. */
public final class ChangeStream {
    private final ChangeFeed feed;

    public ChangeStream(ChangeFeed feed) {
        this.feed = feed;
    }

    /**
     * Calls {@code listener} with the changes of each commit from now on, in order. It is called on {@code db-writer} and
     * must return at once: the window's listeners only queue for the FX thread.
     */
    public Subscription subscribe(Consumer<List<Change>> listener) {
        return feed.subscribe(listener)::close;
    }
}
