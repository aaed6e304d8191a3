/**
 * The window: puts the panes together, holds the tool bar, the status line and the keys.
 *
 * <p>Threads: the FX thread only. May use: every package of {@code ui}, {@code app}, {@code model}, JavaFX, ControlsFX, ikonli.
 */
@NullMarked
package app.broadsheet.ui.shell;

import org.jspecify.annotations.NullMarked;
