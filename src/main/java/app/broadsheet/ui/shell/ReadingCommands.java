package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.app.Undo;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Words;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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

    ReadingCommands(Desk desk, WindowModels models, Words words, FxThread fx) {
        this.desk = desk;
        this.models = models;
        this.words = words;
        this.fx = fx;
    }

    void star(Set<ArticleId> articles, boolean starred) {
        watch(desk.reading().star(articles, starred));
    }

    void markRead(Set<ArticleId> articles, boolean read) {
        watch(desk.reading().markRead(articles, read));
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

    private void undoable(CompletableFuture<Undo> done, Function<Integer, String> said) {
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
