package app.broadsheet.refresh;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.index.Clusters;
import app.broadsheet.index.Match;
import app.broadsheet.index.RelatedQuestion;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.store.StoredText;
import app.broadsheet.store.StoryStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts what is recent into stories, a batch at a time behind everything else, and keeps where it put it. What a crash
 * interrupts goes on with the next call.
 */
public final class StoryPlacing {
    private static final Logger LOG = LoggerFactory.getLogger(StoryPlacing.class);
    /** Older ones are in no list that is read from its beginning; news of a story comes within days. */
    private static final Duration RECENT = Duration.ofDays(10);

    private static final int BATCH = 100;

    private final StoryStore stories;
    private final Supplier<CompletableFuture<ArticleIndex>> index;
    private final Executor cpu;
    private final Clock clock;
    private @Nullable Clusters clusters;
    private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);
    private volatile boolean stopped;

    /** @param cpu compares texts */
    public StoryPlacing(
            StoryStore stories, Supplier<CompletableFuture<ArticleIndex>> index, Executor cpu, Clock clock) {
        this.stories = stories;
        this.index = index;
        this.cpu = cpu;
        this.clock = clock;
    }

    /** Places all that waits; to be called when the index knows it. One run at a time: a call waits for the one before. */
    public synchronized CompletableFuture<Void> run() {
        running = running.exceptionally(failure -> null)
                .thenCompose(before -> index.get())
                .thenCompose(this::placeAll)
                .whenComplete((done, failure) -> {
                    if (failure != null && !(failure.getCause() instanceof RejectedExecutionException)) {
                        LOG.error("Placing articles into stories stopped", failure);
                    }
                });
        return running.copy();
    }

    /** Stops after the batch that is under way. */
    public void stop() {
        stopped = true;
    }

    private CompletableFuture<Void> placeAll(ArticleIndex opened) {
        Instant since = clock.instant().minus(RECENT);
        // What was placed before is read only where something is to be placed: a start that finds nothing new has no
        // use for it.
        return stories.unplaced(since, BATCH)
                .thenCompose(waiting -> stopped || waiting.isEmpty()
                        ? CompletableFuture.<Void>completedFuture(null)
                        : known(since)
                                .thenComposeAsync(known -> stories.place(place(opened, known, waiting)), cpu)
                                .thenCompose(done -> placeAll(opened)));
    }

    private CompletableFuture<Clusters> known(Instant since) {
        Clusters here = clusters;
        if (here != null) {
            here.forgetBefore(since);
            return CompletableFuture.completedFuture(here);
        }
        return stories.placed(since).thenApply(placed -> {
            Clusters read = new Clusters();
            placed.forEach(one -> read.restore(one.article(), one.time(), one.story()));
            clusters = read;
            return read;
        });
    }

    private static Map<ArticleId, ArticleId> place(ArticleIndex opened, Clusters known, List<StoredText> waiting) {
        for (StoredText article : waiting) {
            ArticleSummary summary = article.summary();
            List<Match> related = opened.related(question(article));
            var _ = known.add(summary.id(), summary.time(), related);
        }
        return known.placed();
    }

    private static RelatedQuestion question(StoredText article) {
        ArticleSummary summary = article.summary();
        return new RelatedQuestion(
                summary.id(),
                summary.headline(),
                article.text().isEmpty() ? summary.excerpt() : article.text(),
                summary.source(),
                article.language(),
                summary.timeKnown() ? summary.time() : null,
                Clusters.MATCHES);
    }
}
