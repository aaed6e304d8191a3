package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article lacks to be read whole with no network.
 *
 * @param feed the source that it came by, null for a saved article
 * @param link the publisher's page, null when there is none
 * @param textBytes how long the feed's text is, in UTF-8 bytes
 * @param text whether the page's text is still to be fetched
 * @param knowsPage whether the page's text was ever asked for, whatever became of it
 * @param given whether the reader gave the link himself: then it may be a local one
 * @param pictures those still to be fetched, in order
 */
public record Needs(
        ArticleId article,
        @Nullable FeedId feed,
        @Nullable URI link,
        int textBytes,
        boolean text,
        boolean knowsPage,
        boolean given,
        List<URI> pictures) {
    public Needs {
        pictures = List.copyOf(pictures);
    }
}
