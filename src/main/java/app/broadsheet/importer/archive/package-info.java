/**
 * Archives and folders of files, and books, which are archives too. Nothing is ever unpacked to the disk: names in an
 * archive are only shown and compared.
 *
 * <p>Threads: called on {@code cpu} threads. May use: {@code model}, {@code feed}'s dates, {@code content}, {@code
 * importer.plan}, {@code importer.file}, {@code importer.page}, {@code importer.export}, jsoup.
 */
@NullMarked
package app.broadsheet.importer.archive;

import org.jspecify.annotations.NullMarked;
