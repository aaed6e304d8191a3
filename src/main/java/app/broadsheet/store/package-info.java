/**
 * The user's data and the cache, in H2 and in picture files beside it: opening, migrating, one writer, some readers, one
 * store class for each aggregate.
 *
 * <p>Threads: makes {@code db-writer} (every write, in order, as many waiting calls as there are in one transaction) and
 * {@code db-reader} (queries, and reading and writing picture files); neither is ever interrupted, since H2's manual says
 * that this can damage an embedded database. Changes are published on {@code db-writer} after the commit. May use: {@code
 * model}, H2, JDBI, Flyway.
 *
 * <p>What a crash may take: nothing that is the user's once its future completed ({@code CHECKPOINT SYNC} ends the batch),
 * and at most about a second of what can be fetched again. A call is never half there: H2 opens as it was at a commit.
 *
 * <p>What building showed to be better than planned: the state table holds the identity and the place in lists as well
 * ({@code entry}), and outlives the wide rows of {@code article} and {@code body}, so that nothing is kept twice; lists
 * are merged from stretches of two indexes ({@link app.broadsheet.store.ListPlan}); a migration works on a copy that then
 * takes the file's place, so that a kill at any moment leaves a whole database. Full texts are rows of their own beside {@code
 * body}: the feed's text is never overwritten, and either can be read; where something may be missing, all that the page said is kept,
 * too. {@code to_prepare} says which articles have
 * something to fetch and when; a failure waits longer each time and is never taken for a success.
 */
@NullMarked
package app.broadsheet.store;

import org.jspecify.annotations.NullMarked;
