/**
 * What every pane needs of JavaFX: text that wraps, the way onto the FX thread, icons, subscriptions.
 *
 * <p>Threads: the FX thread only. May use: {@code model}, {@code app.Appearance}, JavaFX, ControlsFX, AtlantaFX, ikonli.
 */
@NullMarked
package app.broadsheet.ui.fx;

import org.jspecify.annotations.NullMarked;
