/**
 * Recognises and reads what is dropped or opened, by its content and not by its name. {@link
 * app.broadsheet.importer.FileImporter} is the door; the formats are in packages of their own below it, what they give
 * is in {@code importer.plan}.
 *
 * <p>Threads: called on {@code cpu} threads; reads files, makes no request. May use: {@code model}, {@code feed}, {@code
 * content}, jsoup, Jackson, juniversalchardet, commonmark.
 */
@NullMarked
package app.broadsheet.importer;

import org.jspecify.annotations.NullMarked;
