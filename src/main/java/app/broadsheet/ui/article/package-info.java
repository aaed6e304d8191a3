/**
 * The reading pane: an article's blocks as nodes, then comments and related stories.
 *
 * <p>Threads: the FX thread only. May use: {@code app}, {@code model}, {@code ui.fx} and {@code ui.fx.block}, JavaFX, ControlsFX, ikonli.
 */
@NullMarked
package app.broadsheet.ui.article;

import org.jspecify.annotations.NullMarked;
