/**
 * The root: starts the app and is the only place that constructs services ({@code Wiring…}), by hand, through
 * constructors. Knows every room; no room knows it.
 *
 * <p>Threads: makes the executors that the design's table names and hands them out; {@code main} runs on the launching
 * thread, and JavaFX comes up on one of its own beside the opening of the data. May use: every room, JavaFX, standard output and error (the command line speaks through them);
 * and one inner class of JavaFX, for the files that macOS has the app open ({@link app.broadsheet.FinderEvents}).
 *
 * <p>Not in the design: JavaFX's internals, for fonts (Linux). JavaFX 26 asks fontconfig twelve times, at the first use of a
 * font, which font stands in for which, and frees none of the sets of letters that it makes for that
 * ({@code FontConfigManager.getFontConfig}): with 426 fonts installed that is 0.35 s of the processor's time at every start,
 * and 27 to 36 MB that never come back; fontconfig itself answers in a millisecond. Nothing public avoids it. So {@code
 * SystemFonts} keeps JavaFX's answers in the data folder, in the form in which JavaFX reads them where there is no
 * fontconfig, and looks at every start whether they still hold: at the times of some eighty folders and settings, as
 * fontconfig does for its own caches. Fonts in a place that only fontconfig's settings name are looked at once some are in
 * there. Where another version of JavaFX has no such internals, or hides them, every start asks, as before.
 */
@NullMarked
package app.broadsheet;

import org.jspecify.annotations.NullMarked;
