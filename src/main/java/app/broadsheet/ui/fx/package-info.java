/**
 * What every pane needs of JavaFX: text that wraps, the way onto the FX thread, icons, subscriptions.
 *
 * <p>Threads: the FX thread only. May use: {@code model}, {@code app.Appearance}, JavaFX, ControlsFX, AtlantaFX, ikonli.
 *
 * <p>Where building showed more than the design knew:
 *
 * <ul>
 *   <li>JavaFX 26 on Linux does not only throw on wrapped right-to-left text; it also lays punctuation out on the wrong side
 *       where the letters come from a fallback typeface. {@code RightToLeftRuns} cuts runs there. A plain {@code Label}
 *       still has that fault: what readers or publishers wrote goes into {@link app.broadsheet.ui.fx.WrappedText}, with
 *       {@code -max-lines: 1} where it must not wrap.
 *   <li>Sizes in em compound unpredictably on nested nodes, so style sheets are in px and {@code ScaledSheet} scales those
 *       of what is read.
 *   <li>JavaFX measures a control's graphic before it has styles. A node of Ikonli's has its typeface from a style, so that
 *       JavaFX looked for its sign in the window's typeface and then in all of the system's, a hundred files opened at each
 *       start: {@code Icon} has it from the first.
 *   <li>{@code java.text.BreakIterator} needs the module {@code jdk.localedata} for Thai words in a jlinked runtime.
 * </ul>
 */
@NullMarked
package app.broadsheet.ui.fx;

import org.jspecify.annotations.NullMarked;
