/**
 * Plain text and Markdown as articles, with the front matter that web clippers write.
 *
 * <p>Threads: pure, called on {@code cpu} threads. May use: {@code model}, {@code feed}'s dates and addresses, {@code
 * content}, {@code importer.plan}, {@code importer.file}, commonmark.
 */
@NullMarked
package app.broadsheet.importer.text;

import org.jspecify.annotations.NullMarked;
