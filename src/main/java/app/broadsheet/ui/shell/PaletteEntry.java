package app.broadsheet.ui.shell;

import app.broadsheet.model.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Something that the command palette offers.
 *
 * @param hint its key, or the folder that it is in; may be empty
 * @param scope what it lists; null for a command
 */
record PaletteEntry(String title, String hint, @Nullable Scope scope, Runnable run) {}
