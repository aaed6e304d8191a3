/**
 * Saved pages of a news aggregator as text, as they come out of copying a whole page: an article with its source and
 * age, the page's furniture, comments and related stories. Text in, records out; knows the shape and no single page.
 *
 * <p>Threads: pure, called on {@code cpu} threads. Uses: the JDK only.
 */
@NullMarked
package app.broadsheet.importer.aggregator;

import org.jspecify.annotations.NullMarked;
