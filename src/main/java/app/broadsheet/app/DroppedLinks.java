package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleText;
import app.broadsheet.model.ArticleText.Standing;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.model.TextProblem;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.refresh.EditionPreparer;
import app.broadsheet.refresh.PrepareOrder;
import app.broadsheet.store.Database;
import app.broadsheet.store.GivenLink;
import app.broadsheet.store.OwnArticle;
import app.broadsheet.store.StoredArticle;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that were dropped or pasted, or stand in files of links. One that leads to a feed, or to the front page of a site
 * that has one, is followed; every other is kept as a saved article at once and fetched then: now, or when there is a network,
 * in this start or a later one. What waits is an article whose page is wanted, so it is fetched once, by the one who fetches
 * pages. All methods on any thread.
 */
public final class DroppedLinks {
    private static final long MOST_BYTES = 50_000_000;
    private static final String NO_ARTICLE =
            "There is no article here. If it is a feed, drop it on the sources to follow it.";

    private final Database store;
    private final Subscriptions subscriptions;
    private final EditionPreparer preparer;
    private final FetchingAhead ahead;
    private final Connectivity connectivity;

    public DroppedLinks(
            Database store,
            Subscriptions subscriptions,
            EditionPreparer preparer,
            FetchingAhead ahead,
            Connectivity connectivity) {
        this.store = store;
        this.subscriptions = subscriptions;
        this.preparer = preparer;
        this.ahead = ahead;
        this.connectivity = connectivity;
    }

    /**
     * Follows or keeps what is at {@code given}.
     *
     * @param to where it goes
     * @param now whether to wait for its page; else it is fetched when the others are
     */
    CompletableFuture<ImportItem> keep(String given, Destination to, boolean now) {
        URI link = DroppedAddress.article(given);
        if (link == null) {
            return subscriptions.add(given, to.folder());
        }
        boolean fetch = now && !connectivity.workingOffline();
        if (fetch && !to.saved() && DroppedAddress.isPlaceOfFeed(link)) {
            return subscriptions
                    .add(given, to.folder())
                    .thenCompose(item -> item instanceof ImportItem.Unreadable
                            ? article(given, link, to, true)
                            : CompletableFuture.completedFuture(item));
        }
        return article(given, link, to, fetch);
    }

    /** Fetches the pages of saved articles that have nothing but an address, as soon as may be. */
    CompletableFuture<Void> fetchPages(List<ArticleId> articles) {
        return articles.isEmpty() ? done() : store.texts().want(articles).thenRun(this::begin);
    }

    /** Begins to fetch what waits, if it may. */
    void begin() {
        if (!connectivity.workingOffline()) {
            Failures.log(ahead.start(), "fetch what was dropped");
        }
    }

    /** Follows what waited as an article and turned out to be a feed. */
    public CompletableFuture<Void> settle() {
        if (connectivity.workingOffline()) {
            return done();
        }
        return store.texts().givenWithoutPage().thenCompose(found -> {
            CompletableFuture<Void> last = done();
            for (GivenLink link : found) {
                last = last.thenCompose(_ -> store.articles().stored(link.article()))
                        .thenCompose(stored -> stored.map(
                                        one -> follow(one, link.folder()).thenAccept(_ -> {}))
                                .orElseGet(DroppedLinks::done));
            }
            return last;
        });
    }

    private CompletableFuture<ImportItem> article(String given, URI link, Destination to, boolean fetch) {
        OwnArticle bare =
                new OwnArticle(null, DroppedAddress.bare(link), List.of(), List.of(), TextProblem.ADDRESS_ONLY);
        return store.articles().alreadyHere(List.of(bare.article())).thenCompose(twins -> {
            StoredArticle twin = twins.getFirst().orElse(null);
            if (twin == null) {
                return store.articles()
                        .saveOwn(List.of(bare), List.of())
                        .thenCompose(saved -> page(given, saved.ids().getFirst(), to, false, fetch));
            }
            ArticleId id = twin.summary().id();
            return store.texts()
                    .of(id)
                    .thenCompose(text -> isRead(twin, text)
                            ? CompletableFuture.completedFuture(new ImportItem.Articles(given, List.of(id), 1))
                            : page(given, id, to, true, fetch));
        });
    }

    private CompletableFuture<ImportItem> page(
            String given, ArticleId id, Destination to, boolean wasHere, boolean fetch) {
        return store.texts()
                .wantGiven(new GivenLink(id, to.saved(), to.folder()))
                .thenCompose(_ -> fetch
                        ? fetched(given, id, to, wasHere)
                        : CompletableFuture.completedFuture(waiting(given, id, wasHere)));
    }

    /** Whether it is more than an address, and a note perhaps. */
    private static boolean isRead(StoredArticle article, ArticleText text) {
        boolean settled = text.standing() == Standing.STORED || text.standing() == Standing.NOT_ASKED;
        return settled
                && text.problem() != TextProblem.ADDRESS_ONLY
                && !article.text().isBlank();
    }

    private CompletableFuture<ImportItem> fetched(String given, ArticleId id, Destination to, boolean wasHere) {
        return store.editions()
                .retry(List.of(id))
                .thenCompose(_ ->
                        preparer.prepare(new PrepareOrder(List.of(id), false, MOST_BYTES), _ -> {}, new CancelFlag()))
                .thenCompose(_ -> store.texts().of(id))
                .thenCompose(text -> store.articles()
                        .stored(id)
                        .thenCompose(now -> now.map(one -> judged(given, one, text, to, wasHere))
                                .orElseGet(() -> CompletableFuture.completedFuture(gone(given, text)))));
    }

    private CompletableFuture<ImportItem> judged(
            String given, StoredArticle article, ArticleText text, Destination to, boolean wasHere) {
        ArticleId id = article.summary().id();
        boolean read = isRead(article, text);
        if (read && text.problem() != TextProblem.LITTLE_TEXT) {
            return CompletableFuture.completedFuture(new ImportItem.Articles(given, List.of(id), 0));
        }
        if (!read && (text.standing() == Standing.WANTED || text.standing() == Standing.FAILED)) {
            return CompletableFuture.completedFuture(waiting(given, id, wasHere));
        }
        boolean maybeFeed =
                read || text.problem() == TextProblem.NOT_A_PAGE || text.problem() == TextProblem.LITTLE_TEXT;
        CompletableFuture<ImportItem> other = maybeFeed && !wasHere && !to.saved()
                ? follow(article, to.folder())
                : CompletableFuture.completedFuture(new ImportItem.Unreadable(given, text.why()));
        return other.thenCompose(item -> {
            if (!(item instanceof ImportItem.Unreadable)) {
                return CompletableFuture.completedFuture(item);
            }
            if (read) {
                return CompletableFuture.completedFuture(new ImportItem.Articles(given, List.of(id), 0));
            }
            ImportItem no = to.saved() && text.problem() == TextProblem.NOT_A_PAGE
                    ? new ImportItem.Unreadable(given, NO_ARTICLE)
                    : gone(given, text);
            return wasHere
                    ? CompletableFuture.completedFuture(no)
                    : store.articles().remove(Set.of(id)).thenApply(_ -> no);
        });
    }

    /** Follows what is there in place of keeping it. */
    private CompletableFuture<ImportItem> follow(StoredArticle article, @Nullable FolderId folder) {
        return subscriptions.add(String.valueOf(article.link()), folder).thenCompose(item -> switch (item) {
            case ImportItem.Subscriptions _, ImportItem.Choices _, ImportItem.SignInNeeded _ ->
                store.articles().remove(Set.of(article.summary().id())).thenApply(_ -> item);
            default -> CompletableFuture.completedFuture(item);
        });
    }

    private static ImportItem waiting(String given, ArticleId id, boolean wasHere) {
        return wasHere ? new ImportItem.Articles(given, List.of(id), 1) : new ImportItem.Waiting(given, id);
    }

    private static ImportItem gone(String given, ArticleText text) {
        String why = switch (text.problem()) {
            case NOT_FOUND -> "There is no such page any more.";
            case REFUSED -> "The site does not give out this page.";
            case NOT_A_PAGE -> "This leads to a file, not to a page. Download it and drop the file.";
            case null, default -> "The page has no text that can be read here.";
        };
        return new ImportItem.Unreadable(given, text.why().isEmpty() ? why : text.why());
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }
}
