/**
 * The derived index: search, related stories, clusters. Holds nothing that cannot be made again from the store.
 *
 * <p>Threads: one {@code indexer} writes, given by the root; any thread may ask. May use: {@code model}, Lucene, ICU.
 */
@NullMarked
package app.broadsheet.index;

import org.jspecify.annotations.NullMarked;
