/**
 * MIME messages: web pages saved as one file (MHTML, RFC 2557) and e-mail.
 *
 * <p>Threads: pure, called on {@code cpu} threads. May use: {@code model}, {@code feed}'s dates and addresses, {@code
 * content}, {@code importer.plan}, {@code importer.file}, {@code importer.page}.
 */
@NullMarked
package app.broadsheet.importer.mime;

import org.jspecify.annotations.NullMarked;
