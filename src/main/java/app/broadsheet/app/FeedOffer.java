package app.broadsheet.app;

import java.util.List;

/**
 * A list of feeds before any of them is followed.
 *
 * @param name the list's own title, else its file's name
 * @param feeds in the order of the list, folder by folder
 * @param problems a sentence for the reader for each line that cannot be followed
 */
public record FeedOffer(String name, List<OfferedFeed> feeds, List<String> problems) {
    public FeedOffer {
        feeds = List.copyOf(feeds);
        problems = List.copyOf(problems);
    }

    /** The feeds that would be added. */
    public List<OfferedFeed> fresh() {
        return feeds.stream().filter(OfferedFeed::isNew).toList();
    }
}
