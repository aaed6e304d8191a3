/**
 * Web pages that were saved: as HTML with or without a folder of files beside it, by SingleFile, as Safari's web
 * archive; and what other formats need to turn a page with its pictures into an article.
 *
 * <p>Threads: called on {@code cpu} threads; reads files beside the page, makes no request. May use: {@code model},
 * {@code feed}'s dates and addresses, {@code content}, {@code importer.plan}, {@code importer.file}, jsoup.
 */
@NullMarked
package app.broadsheet.importer.page;

import org.jspecify.annotations.NullMarked;
