/**
 * The user's data and the cache, in H2 and in picture files beside it: opening, migrating, one writer, some readers, one
 * store class for each aggregate.
 *
 * <p>Threads: makes {@code db-writer} (every write, in order) and {@code db-reader} (queries); neither is ever
 * interrupted, since H2's manual says that this can damage an embedded database. Changes are published on {@code
 * db-writer} after the commit. May use: {@code model}, H2, JDBI, Flyway.
 */
@NullMarked
package app.broadsheet.store;

import org.jspecify.annotations.NullMarked;
