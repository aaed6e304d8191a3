package app.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * A folder of subscriptions.
 *
 * @param parent the folder that it is in, null at the top level
 */
public record Folder(FolderId id, @Nullable FolderId parent, String name) {}
