/**
 * Recognises and reads what is dropped or opened, by its content and not by its name. {@link
 * app.broadsheet.importer.FileImporter} is the door; the formats are in packages of their own below it, what they give
 * is in {@code importer.plan}.
 *
 * <p>Pictures inside a file (MHTML parts, {@code data:} addresses, files beside a page, a book's) are handed over as
 * bytes under a {@link app.broadsheet.content.FileAddress}, those of the sample under {@code sample.invalid}: no such host
 * can exist (RFC 2606), so a picture that is missing here can never be asked of somebody else. The design wanted {@code
 * sample:} and {@code data:} addresses; safe HTML keeps only web addresses, and megabytes of base64 are no part of a
 * text.
 *
 * <p>Not yet: RTF and office documents (each is named in the answer); frames of MHTML are read only
 * where the page itself has next to no text.
 *
 * <p>Threads: called on {@code cpu} threads; reads files, makes no request. May use: {@code model}, {@code feed}, {@code
 * content}, jsoup, Jackson, juniversalchardet, commonmark,
 * PDFBox.
 */
@NullMarked
package app.broadsheet.importer;

import org.jspecify.annotations.NullMarked;
