/**
 * Selecting across many texts as if they were one: by mouse and by keyboard.
 *
 * <p>Threads: the FX thread only. May use: {@code app}'s text forms, {@code
 * model}, {@code ui.fx}, {@code ui.fx.block}, JavaFX. JavaFX selects within one control at most, and what is read
 * here is a text for each paragraph.
 */
@NullMarked
package app.broadsheet.ui.fx.selection;

import org.jspecify.annotations.NullMarked;
