package app.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * A place for a source or folder in the user's own order.
 *
 * @param folder the folder that it is in, null for the top level
 * @param before what comes after it, of the same kind; null for the end
 */
public record SourceSpot(
        @Nullable FolderId folder, @Nullable Scope before) {}
