/**
 * A story as it was told: who reported when, and what each report added.
 *
 * <p>What is new is found by {@code app}; here it is only shown. Threads: the FX thread only. May use: {@code app}, {@code
 * model}, {@code ui.fx}, JavaFX, ControlsFX, ikonli.
 */
@NullMarked
package app.broadsheet.ui.stories;

import org.jspecify.annotations.NullMarked;
