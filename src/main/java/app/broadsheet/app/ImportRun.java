package app.broadsheet.app;

import app.broadsheet.feed.OpmlOutline;
import app.broadsheet.feed.ParsedFeed;
import app.broadsheet.importer.FileImporter;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.model.ImportReport;
import app.broadsheet.refresh.FeedArticles;
import app.broadsheet.store.Database;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** One import, file by file. One use; its steps follow each other. */
final class ImportRun {
    private static final System.Logger LOG = System.getLogger(ImportRun.class.getName());
    private static final String STOPPED = "The import was stopped before this.";

    private final Database store;
    private final Subscriptions subscriptions;
    private final Links links;
    private final FileImporter files;
    private final Executor cpu;
    private final Instant now;
    private final ImportWatch watch;
    private final Destination to;
    private final Keeping keeping;
    private final List<ImportItem> items = new ArrayList<>();
    private final List<ArticleId> fromLinks = new ArrayList<>();
    private int done;
    private int total;
    private int left;
    private String firstLeft = "";

    /** What becomes of addresses. */
    interface Links {
        CompletableFuture<ImportItem> open(String address);

        /** The pages of these, which came as addresses alone, may be fetched. */
        CompletableFuture<Void> pages(List<ArticleId> bare);
    }

    ImportRun(
            Database store,
            Subscriptions subscriptions,
            Links links,
            ImportChoices choices,
            FileImporter files,
            Executor cpu,
            Instant now,
            ImportWatch watch) {
        this.store = store;
        this.subscriptions = subscriptions;
        this.links = links;
        this.to = choices.to();
        this.files = files;
        this.cpu = cpu;
        this.now = now;
        this.watch = watch;
        this.keeping = new Keeping(store, choices, watch);
    }

    /**
     * Keeps all of {@code units}.
     *
     * @param plans what was read of them already
     * @param expected how many articles and other things there are, about
     */
    CompletableFuture<ImportOutcome> of(List<ImportUnit> units, Map<ImportUnit, ImportPlan> plans, int expected) {
        total = expected;
        CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        for (ImportUnit unit : units) {
            last = last.thenCompose(before -> unit(unit, plans.get(unit)));
        }
        return last.thenCompose(all -> links.pages(keeping.bare())).thenApply(all -> {
            if (left > 0) {
                items.add(new ImportItem.Unreadable(
                        firstLeft,
                        left == 1 ? STOPPED : "The import was stopped before this and " + (left - 1) + " more."));
            }
            return new ImportOutcome(new ImportReport(items), undo());
        });
    }

    private CompletableFuture<Void> unit(ImportUnit unit, @Nullable ImportPlan known) {
        if (watch.isCancelled()) {
            if (left == 0) {
                firstLeft = unit.name();
            }
            left++;
            return CompletableFuture.completedFuture(null);
        }
        watch.at(Math.min(done, total), total, unit.name());
        int before = done;
        CompletableFuture<List<ImportItem>> outcome;
        if (unit.isAddress()) {
            outcome = link(unit.given()).thenApply(List::of);
        } else if (known != null) {
            outcome = carryOut(unit.name(), known);
        } else {
            outcome = CompletableFuture.supplyAsync(() -> unit.read(files, now), cpu)
                    .thenCompose(plan -> carryOut(unit.name(), plan));
        }
        return outcome.exceptionally(failure -> List.of(unforeseen(unit.name(), failure)))
                .thenAccept(made -> {
                    items.addAll(made);
                    if (done == before) {
                        done++;
                    }
                });
    }

    private CompletableFuture<List<ImportItem>> carryOut(String name, ImportPlan plan) {
        return switch (plan) {
            case ImportPlan.Articles(List<ImportedArticle> articles) ->
                keep(name, articles, true).thenApply(List::of);
            case ImportPlan.Collection(List<ImportedArticle> articles, List<String> problems) ->
                keep(name, articles, false).thenApply(kept -> with(problems, name, kept));
            case ImportPlan.FeedList(List<OpmlOutline> outlines, List<String> problems) ->
                subscriptions.follow(name, outlines, problems, to.folder()).thenApply(List::of);
            case ImportPlan.FeedFile(ParsedFeed feed) -> feedFile(name, feed);
            case ImportPlan.Several(List<ImportPlan.Part> parts) ->
                several(parts.stream()
                        .map(part -> new ImportPlan.Part(name + ": " + part.name(), part.plan()))
                        .toList());
            case ImportPlan.Links(List<URI> addresses) -> links(addresses);
            case ImportPlan.Unreadable(String why) ->
                CompletableFuture.completedFuture(List.of(new ImportItem.Unreadable(name, why)));
        };
    }

    private CompletableFuture<ImportItem> keep(String name, List<ImportedArticle> articles, boolean related) {
        return keeping.keep(name, articles, related, kept -> {
                    done += kept;
                    watch.at(Math.min(done, total), total, name);
                })
                .thenApply(item -> item);
    }

    /** Follows the feed where it lives; one that does not say where is kept as articles. */
    private CompletableFuture<List<ImportItem>> feedFile(String name, ParsedFeed feed) {
        URI self = feed.self();
        if (self != null) {
            OpmlOutline line = OpmlOutline.feed(feed.title(), self, feed.site());
            return subscriptions
                    .follow(name, List.of(line), List.of(), to.folder())
                    .thenApply(List::of);
        }
        List<ImportedArticle> articles =
                FeedArticles.of(feed).stream().map(ImportedArticle::of).toList();
        return articles.isEmpty()
                ? CompletableFuture.completedFuture(List.of(
                        new ImportItem.Unreadable(name, "This feed has no articles, and no address to follow.")))
                : keep(name, articles, false).thenApply(List::of);
    }

    private CompletableFuture<ImportItem> link(String address) {
        return links.open(address).thenApply(item -> {
            switch (item) {
                case ImportItem.Waiting link -> fromLinks.add(link.article());
                case ImportItem.Articles read when read.alreadyHere() == 0 -> fromLinks.addAll(read.articles());
                default -> {}
            }
            return item;
        });
    }

    private CompletableFuture<List<ImportItem>> links(List<URI> addresses) {
        List<ImportItem> made = new ArrayList<>();
        CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        for (URI address : addresses) {
            last = last.thenCompose(before -> watch.isCancelled()
                            ? CompletableFuture.<ImportItem>completedFuture(
                                    new ImportItem.Unreadable(address.toString(), STOPPED))
                            : link(address.toString()))
                    .exceptionally(failure -> unforeseen(address.toString(), failure))
                    .thenAccept(made::add);
        }
        return last.thenApply(all -> made);
    }

    private CompletableFuture<List<ImportItem>> several(List<ImportPlan.Part> parts) {
        List<ImportItem> made = new ArrayList<>();
        CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        for (ImportPlan.Part part : parts) {
            last = last.thenCompose(before -> watch.isCancelled()
                            ? CompletableFuture.completedFuture(
                                    List.<ImportItem>of(new ImportItem.Unreadable(part.name(), STOPPED)))
                            : carryOut(part.name(), part.plan()))
                    .exceptionally(failure -> List.of(unforeseen(part.name(), failure)))
                    .thenAccept(made::addAll);
        }
        return last.thenApply(all -> made);
    }

    private Undo undo() {
        var added = new HashSet<>(keeping.added());
        added.addAll(fromLinks);
        var replaced = keeping.replaced();
        List<FeedId> feeds = items.stream()
                .filter(ImportItem.Subscriptions.class::isInstance)
                .flatMap(item -> ((ImportItem.Subscriptions) item).added().stream())
                .toList();
        return new Undo(added.size() + replaced.size() + feeds.size(), () -> {
            CompletableFuture<Void> last =
                    store.articles().remove(added).thenCompose(gone -> ReplacedArticle.restore(replaced, store, cpu));
            for (FeedId feed : feeds) {
                last = last.thenCompose(
                        before -> store.feeds().unsubscribe(feed).thenAccept(gone -> {}));
            }
            return last;
        });
    }

    private static List<ImportItem> with(List<String> problems, String name, ImportItem kept) {
        List<ImportItem> items = new ArrayList<>(List.of(kept));
        problems.forEach(problem -> items.add(new ImportItem.Unreadable(name, problem)));
        return items;
    }

    private static ImportItem unforeseen(String given, Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "Could not open " + given, failure);
        return new ImportItem.Unreadable(given, "It could not be opened: the log in the data folder says more.");
    }
}
