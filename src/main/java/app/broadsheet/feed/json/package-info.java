/**
 * JSON Feed 1.0 and 1.1 as {@code wire} records.
 *
 * <p>Threads: pure functions. Uses Jackson, with its limits on depth and length.
 */
@NullMarked
package app.broadsheet.feed.json;

import org.jspecify.annotations.NullMarked;
