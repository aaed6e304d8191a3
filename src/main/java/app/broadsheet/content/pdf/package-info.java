/**
 * Blocks as PDF pages for paper and for keeping. {@link app.broadsheet.content.pdf.PdfPages} is the door.
 *
 * <p>Text in Latin, Greek and Cyrillic letters is set in Source Serif, which is embedded as far as it is used. No PDF library for
 * Java shapes Arabic or the scripts of India, or finds a typeface for Chinese; the JDK's own text layout does all of that, so
 * lines with other letters are drawn as their outlines, with the words stated beside them (ISO 32000-1, 14.9.4, {@code
 * ActualText}), which programs that read aloud and search take. Breaking lines is the JDK's for both.
 *
 * <p>Threads: called on {@code cpu} threads; reads the pictures' files that it is given and nothing else. May use: {@code
 * model}, PDFBox and its fonts, {@code java.awt} for text and shapes, {@code javax.imageio} for pictures.
 */
@NullMarked
package app.broadsheet.content.pdf;

import org.jspecify.annotations.NullMarked;
