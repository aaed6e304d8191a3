package app.broadsheet.bench;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
import app.broadsheet.store.SaveOutcome;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Fills a data folder with generated articles: 50 feeds in 5 folders, two thirds read, one in a hundred starred. As a
 * program: {@code FilledFolder DIR COUNT}.
 */
public final class FilledFolder {
    /** How many feeds there are. */
    public static final int FEEDS = 50;

    private static final int BATCH = 50;
    private static final int QUEUED = 16;

    private final Database database;
    private final GeneratedArticles articles;

    /** Fills {@code database}, with articles that go back from the clock's time. */
    public FilledFolder(Database database, Clock clock) {
        this.database = database;
        this.articles = new GeneratedArticles(42, clock.instant());
    }

    public static void main(String[] args) {
        fill(Path.of(args[0]), Integer.parseInt(args[1]), Clock.systemUTC());
    }

    /**
     * A data folder with {@code count} articles: a new one in {@code parent}, or with {@code -Dbench.data=DIR} the one in
     * there, filled and indexed by the first run that asks for it, so that a second one measures at once.
     */
    public static Path of(int count, Path parent, Clock clock) {
        String kept = System.getProperty("bench.data", "");
        Path data = (kept.isEmpty() ? parent : Path.of(kept)).resolve("articles-" + count);
        if (!Files.exists(data)) {
            fill(data, count, clock);
        }
        return data;
    }

    private static void fill(Path data, int count, Clock clock) {
        OpenResult result = Database.open(data, clock);
        if (result instanceof OpenResult.Opened(Database database)) {
            try (database) {
                FilledFolder folder = new FilledFolder(database, clock);
                folder.read(folder.save(folder.feeds(), count));
            }
        } else {
            throw new IllegalStateException(result.toString());
        }
    }

    /** Makes the feeds. */
    public List<FeedId> feeds() {
        List<FeedId> feeds = new ArrayList<>();
        for (int i = 0; i < FEEDS; i++) {
            FolderId folder = database.folders()
                    .add(null, "Folder " + (char) ('A' + i % 5))
                    .join();
            URI address = URI.create("https://feed" + i + ".example/rss");
            feeds.add(database.feeds()
                    .add(NewFeed.subscribed(address, "The Daily " + i, null, folder))
                    .join()
                    .id());
        }
        return feeds;
    }

    /** Saves {@code count} articles, 50 of a feed at once, one feed after the other as a refresh would. */
    public List<ArticleId> save(List<FeedId> feeds, int count) {
        List<ArticleId> ids = new ArrayList<>(count);
        Deque<CompletableFuture<SaveOutcome>> queued = new ArrayDeque<>();
        for (int saved = 0; saved < count; saved += BATCH) {
            if (queued.size() == QUEUED) {
                ids.addAll(queued.remove().join().added());
            }
            queued.add(database.articles()
                    .save(feeds.get(saved / BATCH % feeds.size()), articles.next(Math.min(BATCH, count - saved))));
        }
        queued.forEach(one -> ids.addAll(one.join().added()));
        return ids;
    }

    /** Reads two thirds of them, stars one in a hundred. */
    public void read(List<ArticleId> ids) {
        Set<ArticleId> read = new HashSet<>();
        Set<ArticleId> starred = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (i % 3 != 0) {
                read.add(ids.get(i));
            }
            if (i % 100 == 7) {
                starred.add(ids.get(i));
            }
        }
        database.states().markRead(read, true).join();
        database.states().star(starred, true).join();
    }
}
