/**
 * The list of smart views, folders and sources.
 *
 * <p>Threads: the FX thread only. May use: {@code app}, {@code model}, {@code ui.fx}, JavaFX, ControlsFX, ikonli.
 */
@NullMarked
package app.broadsheet.ui.sidebar;

import org.jspecify.annotations.NullMarked;
