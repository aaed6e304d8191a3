package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.app.Undo;
import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.SavedSearch;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Words;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries out what is done to articles and sources, and tells of what can be taken back. FX thread only. */
final class ReadingCommands {
    private static final Logger LOG = Logger.getLogger(ReadingCommands.class.getName());

    private final Desk desk;
    private final WindowModels models;
    private final Words words;
    private final FxThread fx;
    private final Consumer<URI> browser;

    /** @param browser opens an address in the user's browser */
    ReadingCommands(Desk desk, WindowModels models, Words words, FxThread fx, Consumer<URI> browser) {
        this.browser = browser;
        this.desk = desk;
        this.models = models;
        this.words = words;
        this.fx = fx;
    }

    /** Of several it is told how many there were, and it can be taken back. */
    void star(Set<ArticleId> articles, boolean starred) {
        if (articles.size() == 1) {
            watch(desk.reading().star(articles, starred));
        } else {
            starTogether(articles, starred);
        }
    }

    void starTogether(Set<ArticleId> articles, boolean starred) {
        undoable(
                desk.reading().starTogether(articles, starred),
                count -> count == 0
                        ? words.get(starred ? "notice.starred.none" : "notice.unstarred.none")
                        : words.count(starred ? "notice.starred" : "notice.unstarred", count));
    }

    /** Of several it is told how many there were, and they can be had back. */
    void markRead(Set<ArticleId> articles, boolean read) {
        if (articles.size() == 1) {
            watch(desk.reading().markRead(articles, read));
        } else {
            markTogether(articles, read);
        }
    }

    void markTogether(Set<ArticleId> articles, boolean read) {
        undoable(
                desk.reading().markTogether(articles, read),
                count -> count == 0
                        ? words.get(read ? "notice.read.none" : "notice.unread.none")
                        : words.count(read ? "notice.read" : "notice.unread", count));
    }

    /** Opens the publisher's page. */
    void browse(ArticleId article) {
        watch(desk.library()
                .article(article)
                .thenAccept(found -> fx.execute(() -> {
                    URI link = found.map(Article::link).orElse(null);
                    if (link == null) {
                        models.notices().tell(words.get("notice.nolink"));
                    } else {
                        browser.accept(link);
                    }
                })));
    }

    /** Takes saved articles out of the library. */
    void remove(Set<ArticleId> articles) {
        undoable(desk.reading().remove(articles), count -> words.count("notice.removed", count));
    }

    void markAllRead(Scope scope) {
        undoable(
                desk.reading().markAllRead(scope),
                count -> count == 0 ? words.get("notice.read.none") : words.count("notice.read", count));
    }

    void rename(FeedId feed, String title) {
        watch(desk.subscriptions().rename(feed, title));
    }

    void unsubscribe(FeedId feed) {
        Feed known = models.sidebar().feed(feed);
        String title = known == null ? "" : known.title();
        undoable(desk.subscriptions().unsubscribe(feed), _ -> words.get("notice.unsubscribed", title));
    }

    void removeSample() {
        undoable(models.sample().remove(), _ -> words.get("notice.sample"));
    }

    void saveSearch(Scope.Search search) {
        undoable(desk.savedSearches().save(search), _ -> words.get("notice.search.saved", search.typed()));
    }

    void renameSearch(Scope.Search search, String name) {
        SavedSearch saved = models.savedSearches().of(search);
        if (saved != null && !saved.name().equals(name)) {
            undoable(desk.savedSearches().rename(saved, name), _ -> words.get("notice.search.renamed", name));
        }
    }

    void removeSearch(Scope.Search search) {
        SavedSearch saved = models.savedSearches().of(search);
        if (saved != null) {
            undoable(desk.savedSearches().remove(saved), _ -> words.get("notice.search.removed", saved.name()));
        }
    }

    /** Fetches what was just followed, unless the user works offline: then it waits for the next refresh. */
    void fetchAdded() {
        if (!desk.connectivity().workingOffline()) {
            watch(desk.refreshing().refreshAll());
        }
    }

    void refresh() {
        if (desk.connectivity().workingOffline()) {
            models.notices().tell(words.get("notice.offline"));
        } else {
            watch(desk.refreshing().refreshAll());
        }
    }

    /** Tells when {@code done} fails. */
    void watch(CompletableFuture<?> done) {
        var _ = done.exceptionally(problem -> {
            failed(problem);
            return null;
        });
    }

    /** Tells what was done when it is done, with the way back. */
    void undoable(CompletableFuture<Undo> done, Function<Integer, String> said) {
        var _ = done.whenComplete((undo, problem) -> fx.execute(() -> {
            if (undo == null) {
                failed(problem);
            } else if (undo.count() == 0) {
                models.notices().tell(said.apply(0));
            } else {
                models.notices()
                        .tell(
                                said.apply(undo.count()),
                                () -> watch(undo.action().get()));
            }
        }));
    }

    private void failed(Throwable problem) {
        LOG.log(Level.WARNING, "A command failed", problem);
        fx.execute(() -> models.notices().tell(words.get("notice.failed")));
    }
}
