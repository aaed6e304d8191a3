/**
 * What other programs export: bookmark files of browsers, lists of read-later services as HTML, JSON and CSV.
 *
 * <p>The JSON and CSV of some twenty services differ in the names of their fields and in little else, so one reader
 * each finds what looks like a saved page in whatever structure, and {@link app.broadsheet.importer.export.Fields}
 * knows the names.
 *
 * <p>Threads: pure, called on {@code cpu} threads. May use: {@code model}, {@code feed}'s dates and addresses, {@code
 * content}, {@code importer.plan}, {@code importer.file}, jsoup, Jackson.
 */
@NullMarked
package app.broadsheet.importer.export;

import org.jspecify.annotations.NullMarked;
