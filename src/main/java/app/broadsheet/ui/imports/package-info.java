/**
 * Adding feeds, dropping and opening files, and the report of it.
 *
 * <p>Where a drop goes depends on what it is dropped on ({@code Landing}), but only as far as its kind can go there: saved
 * articles have no folders, so on a folder feeds and their lists go into it and articles to the saved ones. A richer copy of
 * an article that is here is asked about however little is imported; where nobody can be asked (command line), it takes the
 * place when nothing is lost by that.
 *
 * <p>Threads: the FX thread only. May use: {@code app}, {@code model}, {@code ui.fx}, JavaFX, ControlsFX, ikonli.
 */
@NullMarked
package app.broadsheet.ui.imports;

import org.jspecify.annotations.NullMarked;
