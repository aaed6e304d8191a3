/**
 * What the user can choose.
 *
 * <p>Threads: the FX thread only. May use: {@code app}, {@code model}, {@code ui.fx}, JavaFX, ControlsFX, ikonli.
 */
@NullMarked
package app.broadsheet.ui.settings;

import org.jspecify.annotations.NullMarked;
