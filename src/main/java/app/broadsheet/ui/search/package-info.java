/**
 * The search box with its suggestions, what stands above the results, and the saved searches.
 *
 * <p>The results themselves are a list like any other: {@code ui.headlines} shows them, the shell brings the two together.
 * Suggestions lie in the window and not in a popup of their own, so that they are drawn with it and the box keeps the keys.
 *
 * <p>Threads: the FX thread only. May use: {@code app}, {@code model}, {@code ui.fx}, JavaFX, ControlsFX, ikonli.
 */
@NullMarked
package app.broadsheet.ui.search;

import org.jspecify.annotations.NullMarked;
