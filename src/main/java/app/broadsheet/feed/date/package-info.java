/**
 * Dates in every shape that publishers write them.
 *
 * <p>Threads: pure functions. Uses the JDK only.
 */
@NullMarked
package app.broadsheet.feed.date;

import org.jspecify.annotations.NullMarked;
