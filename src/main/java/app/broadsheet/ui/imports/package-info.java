/**
 * Adding feeds, dropping and opening files, and the report of it.
 *
 * <p>Threads: the FX thread only. May use: {@code app}, {@code model}, {@code ui.fx}, JavaFX, ControlsFX, ikonli.
 */
@NullMarked
package app.broadsheet.ui.imports;

import org.jspecify.annotations.NullMarked;
