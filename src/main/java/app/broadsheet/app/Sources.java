package app.broadsheet.app;

import app.broadsheet.model.Counts;
import app.broadsheet.model.Feed;
import app.broadsheet.model.Folder;
import java.util.List;
import java.util.Map;

/** All that the sidebar shows: folders and feeds in the user's order, and the numbers beside them. */
public record Sources(List<Folder> folders, List<Feed> feeds, Counts counts) {
    static final Counts NO_COUNTS = new Counts(Map.of(), 0, 0, 0, 0, 0, 0);

    public Sources {
        folders = List.copyOf(folders);
        feeds = List.copyOf(feeds);
    }

    Sources with(Counts newer) {
        return new Sources(folders, feeds, newer);
    }
}
