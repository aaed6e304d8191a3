/**
 * An article's or a comment's blocks as nodes.
 *
 * <p>Threads: the FX thread only. May use: {@code model}, {@code ui.fx}, JavaFX, ikonli. It is a room of its own since
 * both articles and comments show blocks, and panes do not know each other.
 */
@NullMarked
package app.broadsheet.ui.fx.block;

import org.jspecify.annotations.NullMarked;
