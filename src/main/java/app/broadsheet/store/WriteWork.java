package app.broadsheet.store;

import org.jdbi.v3.core.Handle;

/** What a write does, on {@code db-writer}, inside a transaction that is rolled back to its start when it throws. */
@FunctionalInterface
interface WriteWork<T> {
    T run(Handle db, ChangeLog changes) throws Exception;

    /** The result of a write that has nothing to tell. */
    @SuppressWarnings("NullAway") // the only value of Void
    static Void done() {
        return null;
    }
}
