/**
 * Untrusted HTML in; safe blocks, safe HTML, plain text and the article of a page out.
 *
 * <p>Threads: pure functions, called on {@code cpu} threads; no I/O. May use: {@code model}, jsoup, Jackson, ICU.
 */
@NullMarked
package app.broadsheet.content;

import org.jspecify.annotations.NullMarked;
