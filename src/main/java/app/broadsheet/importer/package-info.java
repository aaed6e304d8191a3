/**
 * Recognises and reads what is dropped or opened, by its content and not by its name.
 *
 * <p>Threads: called on {@code cpu} threads; reads files, makes no request. May use: {@code model}, {@code feed}, {@code
 * content}, jsoup, Jackson.
 */
@NullMarked
package app.broadsheet.importer;

import org.jspecify.annotations.NullMarked;
