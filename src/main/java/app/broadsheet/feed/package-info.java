/**
 * Bytes of a feed or subscription list in, a {@code ParsedFeed} or {@code Opml} out: RSS, RDF, Atom, JSON Feed, OPML,
 * and the feeds that a page offers.
 *
 * <p>Threads: pure functions, called on {@code cpu} threads; no I/O. May use: {@code model}, ROME, jsoup, Jackson,
 * juniversalchardet, ICU.
 */
@NullMarked
package app.broadsheet.feed;

import org.jspecify.annotations.NullMarked;
