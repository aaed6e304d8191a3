/**
 * What a page says about itself: in JSON-LD, in {@code meta} elements (Open Graph, Dublin Core, Parse.ly, …) and in its
 * title.
 *
 * <p>Threads: pure functions, any thread. May use: jsoup, Jackson.
 */
@NullMarked
package app.broadsheet.content.meta;

import org.jspecify.annotations.NullMarked;
