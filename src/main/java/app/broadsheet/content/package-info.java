/**
 * Untrusted HTML in; safe blocks, safe HTML, plain text and the article of a page out.
 *
 * <p>Doors: {@link app.broadsheet.content.HtmlCleaner} for the HTML of feeds, {@link app.broadsheet.content.PageExtractor} for
 * whole pages, {@link app.broadsheet.content.BlockReader}, {@link app.broadsheet.content.BlockHtml} and {@link
 * app.broadsheet.content.BlockText} between stored HTML, blocks and text. Nothing is sanitised by taking away what is known to
 * be bad: blocks can only say what is harmless, and the only HTML that is kept is written from blocks.
 *
 * <p>{@code content.extract} decides which elements are the article, {@code content.meta} reads what the page states about it.
 * Neither knows this package, so that there is no cycle.
 *
 * <p>{@link app.broadsheet.content.FullTextVerdict} compares a page's text with the feed's and, by what {@code
 * content.extract.LeftOut} counted, with the page it was taken from; {@link
 * app.broadsheet.content.JoinedPages} makes one article of several pages.
 *
 * <p>Threads: pure functions, called on {@code cpu} threads; no I/O. May use: {@code model}, jsoup, Jackson.
 *
 * <p>Where building showed the design otherwise: merging texts of several extractors gained nothing over one good one with its
 * furniture taken out line by line ({@code Captions}, {@code Asides}, {@code LinkLines}, {@code Edges}); a second candidate (what
 * the page marks) and a third (what it states in JSON-LD) only stand in when the first clearly fails. Captions stay in the
 * body, but they are not prose: see {@link app.broadsheet.content.BlockText#prose}.
 *
 * <p>A drawing in the text ({@link app.broadsheet.content.InlineDrawing}) is kept as SVG that is written out in it, and drawn
 * by {@code content.picture} when it is looked at. Formulas (MathML) are set as one line of text: the one library in
 * pure Java that draws them, JEuclid, has not been kept up for years, and a line can be selected, searched and read aloud.
 */
@NullMarked
package app.broadsheet.content;

import org.jspecify.annotations.NullMarked;
