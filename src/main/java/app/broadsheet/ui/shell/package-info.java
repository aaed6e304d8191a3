/**
 * The window: puts the panes together, holds the tool bar, the status line and the keys.
 *
 * <p>A start draws the list first; sources, bars and article come after it, a part a frame ({@link
 * app.broadsheet.ui.shell.LateParts}): all of the window in one frame was there a quarter of a second later.
 * What is seen in some sessions only is put into its pane when it is seen ({@code ui.fx.LateChildren}).
 *
 * <p>Threads: the FX thread only. May use: every package of {@code ui}, {@code app}, {@code model}, JavaFX, ControlsFX, ikonli.
 */
@NullMarked
package app.broadsheet.ui.shell;

import org.jspecify.annotations.NullMarked;
