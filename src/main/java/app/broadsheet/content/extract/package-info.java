/**
 * Which elements of a page are its article. Works on jsoup's tree alone and may change it; what comes out is still
 * untrusted and goes through the room's block reader.
 *
 * <p>Stages: {@code OtherPosts} and {@code Furniture} take away what is plainly not article, {@code Paragraphs} makes loose
 * text countable, {@code Scoring} says how much each element looks like one, {@code Core} picks the element (or {@code Marked}
 * takes what the page marks), {@code Neighbours} adds what was split off it, {@code Trimming} takes boxes without prose out of
 * it. {@code ArticleFinder} runs these, less strictly each time, until there is enough. Then {@code Captions} sets apart what is
 * about pictures, {@code Asides} and {@code LinkLines} take out what leads elsewhere, and {@code Edges} what stands before and after.
 *
 * <p>Threads: pure functions, any thread. May use: jsoup.
 */
@NullMarked
package app.broadsheet.content.extract;

import org.jspecify.annotations.NullMarked;
