package app.broadsheet.app;

import app.broadsheet.feed.OpmlOutline;
import app.broadsheet.feed.ParsedFeed;
import app.broadsheet.importer.FileImporter;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.importer.plan.SavedState;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.model.ImportReport;
import app.broadsheet.refresh.FeedArticles;
import app.broadsheet.store.Database;
import app.broadsheet.store.OwnArticle;
import app.broadsheet.store.RelatedPair;
import app.broadsheet.store.SaveOutcome;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** What is dropped on the window, opened, pasted or given on the command line. */
public final class Opening {
    private static final System.Logger LOG = System.getLogger(Opening.class.getName());

    private final Database store;
    private final Subscriptions subscriptions;
    private final FileImporter files = new FileImporter();
    private final Executor cpu;
    private final Clock clock;

    /**
     * @param subscriptions follows what turns out to be a feed
     * @param cpu reads files
     */
    public Opening(Database store, Subscriptions subscriptions, Executor cpu, Clock clock) {
        this.store = store;
        this.subscriptions = subscriptions;
        this.cpu = cpu;
        this.clock = clock;
    }

    /**
     * Reads and keeps each of {@code given} — a file's path or an address ({@code http}, {@code https}, {@code feed},
     * {@code file}) — in order. One that cannot be read is a line of the report and does not stop the others.
     */
    public CompletableFuture<ImportReport> open(List<String> given) {
        List<ImportItem> items = new ArrayList<>();
        CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        for (String one : given) {
            last = last.thenCompose(done -> openOne(one))
                    .exceptionally(failure -> List.of(unforeseen(one, failure)))
                    .thenAccept(items::addAll);
        }
        return last.thenApply(done -> new ImportReport(items));
    }

    private CompletableFuture<List<ImportItem>> openOne(String given) {
        String lower = given.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("feed:")) {
            return subscriptions.add(given, null).thenApply(List::of);
        }
        try {
            Path file = lower.startsWith("file:") ? Path.of(URI.create(given)) : Path.of(given);
            return CompletableFuture.supplyAsync(() -> files.read(file, clock.instant()), cpu)
                    .thenCompose(plan -> carryOut(name(file), plan));
        } catch (IllegalArgumentException notAFile) {
            return CompletableFuture.completedFuture(
                    List.of(new ImportItem.Unreadable(given, "This is neither a file's name nor a web address.")));
        }
    }

    private CompletableFuture<List<ImportItem>> carryOut(String name, ImportPlan plan) {
        return switch (plan) {
            case ImportPlan.Articles(List<ImportedArticle> articles) ->
                keep(name, articles, ImportedArticles.firstNamesTheOthers(articles.size()))
                        .thenApply(List::of);
            case ImportPlan.Collection(List<ImportedArticle> articles, List<String> problems) ->
                keep(name, articles, List.of()).thenApply(kept -> with(problems, name, kept));
            case ImportPlan.FeedList(List<OpmlOutline> outlines, List<String> problems) ->
                subscriptions.follow(name, outlines, problems).thenApply(List::of);
            case ImportPlan.FeedFile(ParsedFeed feed) -> feedFile(name, feed);
            case ImportPlan.Several(List<ImportPlan.Part> parts) -> several(name, parts);
            case ImportPlan.Links(List<URI> addresses) ->
                open(addresses.stream().map(URI::toString).toList()).thenApply(ImportReport::items);
            case ImportPlan.Unreadable(String why) ->
                CompletableFuture.completedFuture(List.of(new ImportItem.Unreadable(name, why)));
        };
    }

    /** Follows the feed where it lives; one that does not say where is kept as articles. */
    private CompletableFuture<List<ImportItem>> feedFile(String name, ParsedFeed feed) {
        URI self = feed.self();
        if (self != null) {
            OpmlOutline line = OpmlOutline.feed(feed.title(), self, feed.site());
            return subscriptions.follow(name, List.of(line), List.of()).thenApply(List::of);
        }
        List<ImportedArticle> articles =
                FeedArticles.of(feed).stream().map(ImportedArticle::of).toList();
        return articles.isEmpty()
                ? CompletableFuture.completedFuture(List.of(
                        new ImportItem.Unreadable(name, "This feed has no articles, and no address to follow.")))
                : keep(name, articles, List.of()).thenApply(List::of);
    }

    private CompletableFuture<List<ImportItem>> several(String name, List<ImportPlan.Part> parts) {
        List<ImportItem> items = new ArrayList<>();
        CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        for (ImportPlan.Part part : parts) {
            String inner = name + ": " + part.name();
            last = last.thenCompose(done -> carryOut(inner, part.plan()))
                    .exceptionally(failure -> List.of(unforeseen(inner, failure)))
                    .thenAccept(items::addAll);
        }
        return last.thenApply(done -> items);
    }

    private CompletableFuture<ImportItem> keep(String name, List<ImportedArticle> articles, List<RelatedPair> related) {
        List<OwnArticle> own = articles.stream()
                .map(article -> ImportedArticles.own(article, null))
                .toList();
        return store.articles()
                .saveOwn(own, related)
                .thenCompose(saved -> states(articles, saved)
                        .thenApply(done -> new ImportItem.Articles(name, saved.ids(), alreadyHere(saved))));
    }

    /** Makes the new ones read and starred as they were where they come from; what was here keeps its state. */
    private CompletableFuture<Void> states(List<ImportedArticle> articles, SaveOutcome saved) {
        Set<ArticleId> added = Set.copyOf(saved.added());
        Set<ArticleId> read = new HashSet<>();
        Set<ArticleId> starred = new HashSet<>();
        for (int i = 0; i < saved.ids().size(); i++) {
            ArticleId id = saved.ids().get(i);
            SavedState state = articles.get(i).state();
            if (added.contains(id) && state.read()) {
                read.add(id);
            }
            if (added.contains(id) && state.starred()) {
                starred.add(id);
            }
        }
        return store.states()
                .markRead(read, true)
                .thenCompose(done -> store.states().star(starred, true))
                .thenAccept(done -> {});
    }

    private static List<ImportItem> with(List<String> problems, String name, ImportItem kept) {
        List<ImportItem> items = new ArrayList<>(List.of(kept));
        problems.forEach(problem -> items.add(new ImportItem.Unreadable(name, problem)));
        return items;
    }

    private static int alreadyHere(SaveOutcome saved) {
        return saved.ids().size() - saved.added().size();
    }

    private static ImportItem unforeseen(String given, Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "Could not open " + given, failure);
        return new ImportItem.Unreadable(given, "It could not be opened: the log in the data folder says more.");
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
