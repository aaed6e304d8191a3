/**
 * Files that only lead somewhere: Windows, macOS and Linux link files.
 *
 * <p>Threads: pure, called on {@code cpu} threads. May use: {@code model}, {@code feed}'s addresses, {@code
 * importer.plan}, {@code importer.file}, jsoup.
 */
@NullMarked
package app.broadsheet.importer.link;

import org.jspecify.annotations.NullMarked;
