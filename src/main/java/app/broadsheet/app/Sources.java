package app.broadsheet.app;

import app.broadsheet.model.Counts;
import app.broadsheet.model.Feed;
import app.broadsheet.model.Folder;
import java.util.List;

/** All that the sidebar shows: folders and feeds in the user's order, and the numbers beside them. */
public record Sources(List<Folder> folders, List<Feed> feeds, Counts counts) {
    public Sources {
        folders = List.copyOf(folders);
        feeds = List.copyOf(feeds);
    }
}
