/**
 * Which elements of a page are its article. Works on jsoup's tree alone and may change it; what comes out is still
 * untrusted and goes through the room's block reader.
 *
 * <p>Stages: {@code Furniture} takes away what is plainly not article, {@code Paragraphs} makes loose text countable, {@code
 * Scoring} says how much each element looks like one, {@code Core} picks the element, {@code Neighbours} adds what was split
 * off it, {@code Trimming} takes furniture out of it. {@code ArticleFinder} runs them, less strictly each time, until there is enough.
 *
 * <p>Threads: pure functions, any thread. May use: jsoup.
 */
@NullMarked
package app.broadsheet.content.extract;

import org.jspecify.annotations.NullMarked;
