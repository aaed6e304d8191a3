/**
 * Documents as PDF. {@link app.broadsheet.importer.pdf.PdfFormat} is the door; {@code PageReader} runs the pages' drawing
 * programs, {@code TagReader} writes their text by the structure that the file states, {@code LayoutReader} by where the letters
 * stand when it states none, and {@code PrintedPage} takes the article out of a web page that was printed.
 *
 * <p>PDFBox (3.8 MB with its fonts; its logging goes to SLF4J) reads here; {@code content.pdf} writes with it. Every size is
 * counted while it is unpacked; documents of more than 80 pages are read 40 at a time, each an article (as a book's chapters
 * are), so that memory does not grow with them and each part opens as quickly as any article.
 *
 * <p>Threads: called on {@code cpu} threads; no request is made, what does not fit into 48 MB goes to a temporary file. May use:
 * {@code content}, {@code importer.page}, {@code importer.plan}, {@code importer.file}, {@code importer.text}, PDFBox, jsoup, {@code java.awt.image} and
 * {@code javax.imageio} for the pictures.
 */
@NullMarked
package app.broadsheet.importer.pdf;

import org.jspecify.annotations.NullMarked;
