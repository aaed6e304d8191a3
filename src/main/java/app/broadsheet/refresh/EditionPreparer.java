package app.broadsheet.refresh;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.model.Scope;
import app.broadsheet.model.TextChoice;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.store.Backlog;
import app.broadsheet.store.Database;
import app.broadsheet.store.EditionStore;
import app.broadsheet.store.Needs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Makes articles ready for reading with no network: their full texts and pictures, as the reader's rules say. What is missing
 * when it is stopped, at whatever moment, is found again by the next run. Methods return at once; run one at a time.
 */
public final class EditionPreparer {
    /** Articles of one run by itself; the others come with the next. */
    private static final int MOST_AHEAD = 5_000;

    private static final int MOST_TEXTS_A_FEED = 200;

    private final Database database;
    private final FullTextIntake intake;
    private final PictureDownload download;
    private final IndexCatchUp index;
    private final Executor fetch;
    private final Clock clock;

    /** @param network whether there is a network at all: what fails without one was not tried */
    public EditionPreparer(
            Http http,
            Database database,
            IndexCatchUp index,
            RefreshThreads threads,
            BooleanSupplier network,
            Clock clock) {
        this.database = database;
        this.intake = new FullTextIntake(
                new PageFetch(http, network, threads.cpu()),
                database.texts(),
                new SavedLinkIntake(database.articles(), database.texts()));
        this.download = new PictureDownload(http, network, database.pictures(), threads.cpu());
        this.index = index;
        this.fetch = threads.fetch();
        this.clock = clock;
    }

    /** Prepares what was ordered. Fails only when the store does. */
    public CompletableFuture<PrepareSummary> prepare(
            PrepareOrder order, Consumer<PrepareProgress> listener, CancelFlag cancel) {
        return CompletableFuture.supplyAsync(
                () -> run(order, RuleBook.read(database).join(), listener, cancel), fetch);
    }

    /**
     * Prepares what the rules ask for: what is waiting and due, starred first, then the newest.
     *
     * @param mostBytes as in {@link PrepareOrder}
     */
    public CompletableFuture<PrepareSummary> ahead(long mostBytes, CancelFlag cancel) {
        return CompletableFuture.supplyAsync(
                () -> {
                    RuleBook rules = RuleBook.read(database).join();
                    want(rules);
                    List<ArticleId> waiting = database.editions()
                            .waiting(Instant.EPOCH, MOST_AHEAD)
                            .join();
                    return run(new PrepareOrder(allowed(waiting, rules), false, mostBytes), rules, _ -> {}, cancel);
                },
                fetch);
    }

    /** What preparing would fetch. */
    public CompletableFuture<PrepareEstimate> estimate(PrepareOrder order) {
        return CompletableFuture.supplyAsync(
                () -> plan(order, RuleBook.read(database).join())
                        .estimate(database.editions().meanPicture().join()),
                fetch);
    }

    /** What the rule that was chosen for {@code scope} leaves alone, since it was here before, and would fetch if asked. */
    public CompletableFuture<PrepareEstimate> backlog(Scope scope) {
        return CompletableFuture.supplyAsync(
                () -> {
                    RuleBook rules = RuleBook.read(database).join();
                    OfflineRule rule = rules.at(scope);
                    boolean pictures = rule.pictures() != PictureChoice.NONE;
                    Backlog backlog = database.editions()
                            .backlog(rules.under(scope), since(rule), rule.text() == TextChoice.PAGE, pictures)
                            .join();
                    return PreparePlan.estimate(
                            backlog, pictures, database.editions().meanPicture().join());
                },
                fetch);
    }

    /** Fetches an article's page and keeps all that it says, whatever else is kept of it. Does nothing where that fails. */
    public CompletableFuture<Void> original(ArticleId article) {
        return CompletableFuture.supplyAsync(
                () -> {
                    for (Needs needs :
                            database.editions().needs(List.of(article)).join()) {
                        Feed feed = needs.feed() == null
                                ? null
                                : RuleBook.read(database).join().feeds().get(needs.feed());
                        intake.original(
                                needs,
                                feed == null
                                        ? ""
                                        : String.valueOf(feed.address().getHost()));
                    }
                    return null;
                },
                fetch);
    }

    private PrepareSummary run(
            PrepareOrder order, RuleBook rules, Consumer<PrepareProgress> listener, CancelFlag cancel) {
        PreparePlan plan = plan(order, rules);
        database.texts().want(plan.newTexts()).join();
        database.editions().pictures(plan.withoutPictures(), false).join();
        PrepareRun run = new PrepareRun(intake, download, database, order.mostBytes(), listener, cancel);
        run.all(plan, fetch);
        CompletableFuture<Integer> _ = index.run();
        return run.summary(order.articles());
    }

    private PreparePlan plan(PrepareOrder order, RuleBook rules) {
        return PreparePlan.of(database.editions().needs(order.articles()).join(), rules, order.fillShort());
    }

    /** New articles of sources whose full text the reader wants. */
    private void want(RuleBook rules) {
        Map<FeedId, EditionStore.Since> since = new HashMap<>();
        for (FeedId feed : rules.feeds().keySet()) {
            OfflineRule rule = rules.of(feed);
            if (rule.ahead() && rule.text() == TextChoice.PAGE) {
                since.put(feed, new EditionStore.Since(since(rule), rule.textsAfter()));
            }
        }
        if (!since.isEmpty()) {
            database.texts()
                    .want(database.editions()
                            .withoutPage(since, MOST_TEXTS_A_FEED)
                            .join())
                    .join();
        }
    }

    /** Those that the rules let come by themselves: what is starred always does. */
    private List<ArticleId> allowed(List<ArticleId> waiting, RuleBook rules) {
        return database.articles().summaries(waiting).join().stream()
                .filter(article -> {
                    OfflineRule rule = rules.of(article.feed());
                    return article.starred()
                            || article.feed() == null
                            || (rule.ahead()
                                    && article.id().value() > rule.picturesAfter()
                                    && !article.time().isBefore(since(rule)));
                })
                .map(article -> article.id())
                .toList();
    }

    private Instant since(OfflineRule rule) {
        return rule.days() == 0 ? Instant.EPOCH : clock.instant().minus(Duration.ofDays(rule.days()));
    }
}
