/**
 * From bytes to characters: gzip without a header, byte order marks, UTF-16 and UTF-32, the encodings that servers and
 * prologs claim and the ones that the bytes show; and from what stands in a feed to an address that can be used.
 *
 * <p>Threads: pure functions. Uses the JDK and juniversalchardet.
 */
@NullMarked
package app.broadsheet.feed.text;

import org.jspecify.annotations.NullMarked;
