package app.broadsheet.store;

import org.jdbi.v3.core.Handle;

/** A question to the database, asked on {@code db-reader}. */
@FunctionalInterface
interface ReadWork<T> {
    T run(Handle db) throws Exception;
}
