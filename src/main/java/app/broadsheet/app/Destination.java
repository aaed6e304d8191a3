package app.broadsheet.app;

import app.broadsheet.model.FolderId;
import org.jspecify.annotations.Nullable;

/**
 * Where the user wants what is opened, as far as it can go there: articles are always saved, feeds always followed.
 *
 * @param folder takes the feeds, and the folders of their lists; null for the top level
 * @param saved whether an address is that of an article, whatever else is there
 * @param starred whether the articles get a star
 */
public record Destination(@Nullable FolderId folder, boolean saved, boolean starred) {
    /** Each to where its kind goes. */
    public static final Destination USUAL = new Destination(null, false, false);

    public static final Destination SAVED = new Destination(null, true, false);

    public static final Destination STARRED = new Destination(null, true, true);

    /** Feeds go there. */
    public static Destination folder(FolderId folder) {
        return new Destination(folder, false, false);
    }
}
