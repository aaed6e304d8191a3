/**
 * The list of articles.
 *
 * <p>Threads: the FX thread only. May use: {@code app}, {@code model}, {@code ui.fx}, JavaFX, ControlsFX, ikonli.
 *
 * <p>Where building showed more than the design knew: JavaFX's list asks one cell out of sight for the heights of rows that
 * are not in sight, several in each frame; filling that cell took more than half of the time of scrolling. Whoever measures
 * scrolling should do so on a display, or by the processor's time: without one, JavaFX's headless platform copies the whole
 * window pixel by pixel in Java after each frame, which took two thirds of it (68 of 100 samples) and is no work of ours.
 *
 * <p>The first frames of scrolling took 70 ms and more: the first words of another script had JavaFX open one typeface of the
 * system after the other ({@code ui.fx.FallbackFonts}), and a page that comes has the list empty and fill all cells, which took
 * their content out of the window and styled it anew. For the same reason the rows of another list take the place of those
 * before in one frame: emptying the list first took a frame of its own, which the rows that had come then waited for. Making
 * the cells that scrolling needs beforehand, by scrolling there and back within a frame, was given up: whoever asks from
 * another thread where a row is saw it elsewhere.
 */
@NullMarked
package app.broadsheet.ui.headlines;

import org.jspecify.annotations.NullMarked;
