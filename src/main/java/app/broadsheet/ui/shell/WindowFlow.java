package app.broadsheet.ui.shell;

import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.article.Shown;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.sidebar.ScopeNames;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How the panes follow each other: what is chosen is listed, what is selected is shown, what is shown becomes read. */
final class WindowFlow {
    private final WindowModels models;
    private final WindowPanes panes;
    private final ColumnsPane columns;
    private final ReadingCommands reading;
    private final ScopeNames names;
    private final Consumer<ArticleId> lacking;
    private final SubscriptionBag subscriptions = new SubscriptionBag();
    private @Nullable ArticleId lastMarked;
    private boolean listing;
    private boolean keptOnce;
    private boolean begun;

    /** @param lacking is told of an article that is opened and not all here */
    WindowFlow(
            WindowModels models,
            WindowPanes panes,
            ColumnsPane columns,
            ReadingCommands reading,
            ScopeNames names,
            Consumer<ArticleId> lacking) {
        this.models = models;
        this.panes = panes;
        this.columns = columns;
        this.reading = reading;
        this.names = names;
        this.lacking = lacking;
    }

    void start() {
        subscriptions.follow(columns.widthProperty(), width -> models.shell().wide(width.doubleValue()));
        RelatedColumn related = new RelatedColumn(panes.article(), columns);
        subscriptions.follow(models.shell().shapeProperty(), related::show);
        subscriptions.follow(models.shell().shapeProperty(), _ -> arrange());
        subscriptions.follow(models.shell().frontProperty(), _ -> arrange());
        subscriptions.follow(models.sidebar().sourcesProperty(), _ -> renamed());
        subscriptions.follow(models.sidebar().chosenProperty(), this::chosen);
        subscriptions.follow(models.shell().articleProperty(), this::reads);
        subscriptions.follow(models.article().shownProperty(), this::shown);
    }

    void stop() {
        subscriptions.close();
    }

    private void arrange() {
        columns.show(
                models.shell().shapeProperty().get(),
                models.shell().frontProperty().get());
    }

    private void chosen(Scope scope) {
        title();
        boolean comments = scope instanceof Scope.Commented;
        panes.showOutbox(comments);
        models.outbox().shownProperty().set(comments);
        if (comments) {
            models.notices().seen();
        }
        // The first list has been asked for already, unless another is wanted by now.
        if (listing || !models.headlines().queryProperty().get().scope().equals(scope)) {
            models.headlines().show(scope);
        }
        listing = true;
    }

    private void renamed() {
        title();
        models.headlines().titlesChanged();
        panes.headlines().sourcesChanged();
    }

    private void title() {
        panes.headlines().setTitle(names.name(models.sidebar().chosenProperty().get()));
    }

    /** Shows what is read, which until now was only marked in the list. */
    void read() {
        begun = true;
        reads(models.shell().articleProperty().get());
    }

    private void reads(@Nullable ArticleId article) {
        if (begun) {
            models.article().show(article);
            models.comments().show(article);
        }
        panes.headlines().select(article);
    }

    /** Read is what was shown, once: who marks it as unread again while it is shown means it. */
    private void shown(Shown shown) {
        if (begun
                && shown instanceof Shown.Nothing
                && models.shell().articleProperty().get() != null) {
            models.shell().close(); // it was removed: it is not what the next start comes back to
        }
        if (shown instanceof Shown.Ready(Article article)) {
            ArticleSummary summary = article.summary();
            if (!keptOnce) {
                keptOnce = true;
                models.headlines().keep(summary);
            }
            if (!summary.id().equals(lastMarked)) {
                lastMarked = summary.id();
                if (summary.readiness() != Readiness.READY) {
                    lacking.accept(summary.id());
                }
                if (!summary.read()) {
                    reading.markRead(Set.of(summary.id()), true);
                }
            }
        }
    }
}
