/**
 * The comments under an article.
 *
 * <p>Threads: the FX thread only. May use: {@code app}, {@code model}, {@code ui.fx} and {@code ui.fx.block}, JavaFX, ControlsFX, ikonli.
 */
@NullMarked
package app.broadsheet.ui.comments;

import org.jspecify.annotations.NullMarked;
