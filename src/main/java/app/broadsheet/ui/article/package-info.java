/**
 * The reading pane: an article's blocks as nodes, then comments and related stories.
 *
 * <p>Threads: the FX thread only. May use: {@code app}, {@code model}, {@code ui.fx} and {@code ui.fx.block}, JavaFX, ControlsFX, ikonli.
 *
 * <p>Where building showed more than the design knew: printing goes through the browser, which is handed the article as one
 * page with its pictures. JavaFX prints only where a printer is set up; the browser shows the pages before. A PDF to keep is
 * written by {@code content.pdf}, with no printer and no browser.
 *
 * <p>A long article is made a slice a frame ({@link app.broadsheet.ui.article.BodyFill}): nodes cost about a millisecond for
 * each paragraph, and a page of an encyclopaedia stood still for more than a second. What reads on in the whole text (find,
 * select, links within, paging) has it finished first. Nodes are let go with their
 * article (tested). What grew all the same, to 700 MB in 300 articles, were images: JavaFX keeps all that a scroll pane shows as one,
 * and a table or a listing that scrolls sideways shows all of itself ({@code ui.fx.block.SidewaysScroll}).
 */
@NullMarked
package app.broadsheet.ui.article;

import org.jspecify.annotations.NullMarked;
