/**
 * What a publisher wrote, whatever the format: the feed and its entries before any of it is judged. The XML and JSON
 * readers fill these records; {@code feed} makes its {@code ParsedFeed} of them.
 *
 * <p>Threads: immutable records, and drafts that stay with the thread that fills them. Uses the JDK and jsoup (for text
 * of markup).
 */
@NullMarked
package app.broadsheet.feed.wire;

import org.jspecify.annotations.NullMarked;
