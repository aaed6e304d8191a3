package app.broadsheet.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Scope;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.net.HttpLimits;
import app.broadsheet.net.HttpSettings;
import app.broadsheet.store.Database;
import app.broadsheet.store.FetchState;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** All that this room works with, real: a database and an index in a folder, HTTP, threads. */
final class Rig implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final HttpLimits LIMITS = new HttpLimits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            5_000_000,
            1_000_000,
            1_000_000,
            5,
            16,
            2);

    final AtomicBoolean online = new AtomicBoolean(true);
    final AtomicBoolean network = new AtomicBoolean(true);
    final Http http = new Http(new HttpSettings("Broadsheet/test", LIMITS, CLOCK, online::get));
    final ExecutorService fetch = Executors.newVirtualThreadPerTaskExecutor();
    final Database database;
    final ArticleIndex index;
    final Refresher refresher;
    final FeedAdder adder;
    final IndexCatchUp catchUp;
    final EditionPreparer preparer;
    private final ExecutorService cpu = Executors.newFixedThreadPool(2);
    private final ExecutorService indexer = Executors.newSingleThreadExecutor();

    Rig(Path folder) {
        OpenResult opened = Database.open(folder.resolve("data"), CLOCK);
        assertThat(opened).isInstanceOf(OpenResult.Opened.class);
        database = ((OpenResult.Opened) opened).database();
        index = ArticleIndex.open(folder.resolve("index"));
        catchUp = new IndexCatchUp(database.articles(), () -> CompletableFuture.completedFuture(index), indexer, cpu);
        RefreshThreads threads = new RefreshThreads(fetch, cpu);
        refresher = new Refresher(http, SignIns.NONE, database, catchUp, threads, CLOCK, () -> 0);
        preparer = new EditionPreparer(http, database, catchUp, threads, network::get, CLOCK);
        adder = new FeedAdder(http, SignIns.NONE, database, catchUp, threads, CLOCK, () -> 0);
    }

    FeedId follow(URI address) {
        return database.feeds()
                .add(NewFeed.subscribed(address, "", null, null))
                .join()
                .id();
    }

    RefreshSummary refresh() {
        RefreshSummary summary = refresher.refreshAll(_ -> {}, new CancelFlag()).join();
        catchUp.run().join();
        return summary;
    }

    PrepareSummary ahead() {
        PrepareSummary summary = preparer.ahead(300_000_000, new CancelFlag()).join();
        catchUp.run().join();
        return summary;
    }

    PrepareSummary prepare(boolean fillShort) {
        List<ArticleId> all = articles().stream().map(ArticleSummary::id).toList();
        PrepareSummary summary = preparer.prepare(
                        new PrepareOrder(all, fillShort, 300_000_000), _ -> {}, new CancelFlag())
                .join();
        catchUp.run().join();
        return summary;
    }

    List<Feed> feeds() {
        return database.feeds().all().join();
    }

    FetchState state(FeedId feed) {
        return database.feeds().fetchStates().join().stream()
                .filter(state -> state.feed().equals(feed))
                .findFirst()
                .orElseThrow();
    }

    List<ArticleSummary> articles() {
        return database.articles()
                .page(ArticleQuery.newest(new Scope.Everything()), null, 500, NOW)
                .join()
                .items();
    }

    /** An RSS feed with these items, and a site that is its own. */
    static String rss(String title, String... items) {
        return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>" + title
                + "</title><link>https://" + title.toLowerCase(java.util.Locale.ROOT) + ".example/</link>"
                + String.join("", items) + "</channel></rss>";
    }

    static String item(String id, String html) {
        return "<item><guid isPermaLink='false'>" + id + "</guid><title>Headline " + id
                + "</title><link>https://site.example/" + id
                + "</link><pubDate>Tue, 10 Mar 2026 08:00:00 GMT</pubDate><content:encoded><![CDATA[" + html
                + "]]></content:encoded></item>";
    }

    @Override
    public void close() {
        catchUp.stop();
        fetch.shutdownNow();
        cpu.shutdown();
        indexer.close();
        index.close();
        database.close();
        http.close();
    }
}
