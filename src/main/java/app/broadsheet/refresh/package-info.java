/**
 * Fetch, parse, clean, save, index: the way of a feed's articles into the store, and when to go it.
 *
 * <p>Threads: HTTP on virtual {@code fetch-*} threads, parsing on {@code cpu}, writing through {@code store}. May use:
 * {@code model}, {@code net}, {@code feed}, {@code content}, {@code store}, {@code index}.
 */
@NullMarked
package app.broadsheet.refresh;

import org.jspecify.annotations.NullMarked;
