package app.broadsheet.app;

import app.broadsheet.importer.sample.SampleReader;
import app.broadsheet.importer.sample.SampleSource;
import app.broadsheet.model.FeedKind;
import app.broadsheet.store.AddedFeed;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OwnArticle;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The few articles by us that a first start shows. */
public final class SampleEdition {
    private final Database store;
    private final SampleReader reader = new SampleReader();
    private final Executor cpu;
    private final Clock clock;

    /** @param cpu reads the sample */
    public SampleEdition(Database store, Executor cpu, Clock clock) {
        this.store = store;
        this.cpu = cpu;
        this.clock = clock;
    }

    /** Puts the sample in if this is an empty data folder that never had it. */
    public CompletableFuture<Void> offer() {
        return store.sample()
                .claim()
                .thenCompose(fresh -> fresh ? install() : CompletableFuture.<Void>completedFuture(null));
    }

    /** Whether it is here. */
    public CompletableFuture<Boolean> present() {
        return store.sample().present();
    }

    /** Removes it for good; it never comes back by itself. The way back is for the notice that tells of it. */
    public CompletableFuture<Undo> remove() {
        return store.sample()
                .remove()
                .thenApply(feeds -> new Undo(feeds.size(), () -> store.sample().restore(feeds)));
    }

    private CompletableFuture<Void> install() {
        return CompletableFuture.supplyAsync(() -> reader.read(clock.instant()), cpu)
                .thenCompose(sources -> store.feeds()
                        .add(sources.stream().map(SampleEdition::feed).toList())
                        .thenCompose(feeds -> store.articles().saveOwn(articles(sources, feeds), List.of())))
                .thenAccept(saved -> {});
    }

    private static NewFeed feed(SampleSource source) {
        return new NewFeed(source.address(), source.title(), null, null, FeedKind.SAMPLE);
    }

    private static List<OwnArticle> articles(List<SampleSource> sources, List<AddedFeed> feeds) {
        List<OwnArticle> articles = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            var feed = feeds.get(i).id();
            sources.get(i).articles().forEach(article -> articles.add(ImportedArticles.own(article, feed)));
        }
        return articles;
    }
}
