package app.broadsheet.refresh;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.store.Database;
import app.broadsheet.store.WantedPicture;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Fetches the pictures that stored articles name, the newest articles' first, so that they read the same with no network.
 * What is still missing at the end, or when it is stopped, is found again by the next run.
 */
public final class PictureFetcher {
    private static final int ARTICLES_AT_ONCE = 100;

    private final Http http;
    private final Database database;
    private final PictureLimits limits;
    private final Executor fetch;

    /** @param fetch a virtual thread for each task */
    public PictureFetcher(Http http, Database database, PictureLimits limits, Executor fetch) {
        this.http = http;
        this.database = database;
        this.limits = limits;
        this.fetch = fetch;
    }

    /** Fetches what is wanted, within the limits. Returns at once; run one at a time. Fails only when the store does. */
    public CompletableFuture<PictureSummary> run(CancelFlag cancel) {
        return CompletableFuture.supplyAsync(
                () -> all(new PictureRound(http, database.pictures(), limits, cancel)), fetch);
    }

    private PictureSummary all(PictureRound round) {
        Set<URI> tried = new HashSet<>();
        while (round.mayGoOn()) {
            List<WantedPicture> wanted =
                    database.pictures().wanted(ARTICLES_AT_ONCE).join();
            Map<URI, ArticleId> fresh = new LinkedHashMap<>();
            wanted.forEach(picture -> {
                if (tried.add(picture.address())) {
                    fresh.put(picture.address(), picture.article());
                }
            });
            if (fresh.isEmpty()) {
                return round.summary(!wanted.isEmpty());
            }
            round.fetch(fresh.keySet(), own(fresh), fetch);
        }
        return round.summary(true);
    }

    /** The pictures on the host of the feed that names them: where that host is local, the user gave it. */
    private Set<URI> own(Map<URI, ArticleId> wanted) {
        Map<FeedId, String> hosts = new HashMap<>();
        for (Feed feed : database.feeds().all().join()) {
            hosts.put(feed.id(), String.valueOf(feed.address().getHost()));
        }
        Map<ArticleId, String> articles = new HashMap<>();
        for (ArticleSummary article : database.articles()
                .summaries(List.copyOf(new HashSet<>(wanted.values())))
                .join()) {
            if (article.feed() != null && hosts.containsKey(article.feed())) {
                articles.put(article.id(), hosts.get(article.feed()));
            }
        }
        Set<URI> own = new HashSet<>();
        wanted.forEach((address, article) -> {
            if (String.valueOf(address.getHost()).equals(articles.get(article))) {
                own.add(address);
            }
        });
        return own;
    }
}
