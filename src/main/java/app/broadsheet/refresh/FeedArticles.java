package app.broadsheet.refresh;

import app.broadsheet.feed.ParsedFeed;
import app.broadsheet.model.NewArticle;
import java.net.URI;
import java.util.List;

/** A feed's entries as articles, for those who have the feed but do not follow it. Pure; on {@code cpu} threads. */
public final class FeedArticles {
    private FeedArticles() {}

    /** The articles of a feed that was read from a file, in its order; those that cannot be read are left out. */
    public static List<NewArticle> of(ParsedFeed feed) {
        URI site = feed.site();
        return ArticleMaking.of(feed, site == null ? URI.create("file:///") : site);
    }
}
