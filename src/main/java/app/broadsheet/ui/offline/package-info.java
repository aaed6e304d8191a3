/**
 * Reading with no network: getting ready, what is fetched ahead, the space that it takes, and editions to take along.
 *
 * <p>Threads: the FX thread only. May use: {@code app}, {@code model}, {@code ui.fx}, JavaFX, AtlantaFX, ikonli.
 */
@NullMarked
package app.broadsheet.ui.offline;

import org.jspecify.annotations.NullMarked;
