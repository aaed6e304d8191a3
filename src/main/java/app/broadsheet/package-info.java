/**
 * The root: starts the app and is the only place that constructs services ({@code Wiring…}), by hand, through
 * constructors. Knows every room; no room knows it.
 *
 * <p>Threads: makes the executors that the design's table names and hands them out; {@code main} runs on the launching
 * thread, and JavaFX comes up on one of its own beside the opening of the data. May use: every room, JavaFX, standard output and error (the command line speaks through them);
 * and one inner class of JavaFX, for the files that macOS has the app open ({@link app.broadsheet.FinderEvents}).
 */
@NullMarked
package app.broadsheet;

import org.jspecify.annotations.NullMarked;
