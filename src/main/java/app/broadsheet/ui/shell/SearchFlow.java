package app.broadsheet.ui.shell;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.IndexCondition;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.search.ResultsBar;
import org.jspecify.annotations.Nullable;

/**
 * How searching and the panes follow each other: what is searched is what the list shows, and leaving the search goes back
 * to what was listed and read before it. FX thread only.
 */
final class SearchFlow {
    private final WindowModels models;
    private final WindowPanes panes;
    private final SubscriptionBag subscriptions = new SubscriptionBag();
    private final Words words = Words.of(SearchFlow.class);
    private Scope before = new Scope.Unread();
    private @Nullable ArticleId reading;

    /** @param reading keeps and forgets searches */
    SearchFlow(WindowModels models, WindowPanes panes, ReadingCommands reading) {
        this.models = models;
        this.panes = panes;
        panes.headlines()
                .putBelowHeading(new ResultsBar(
                        models.search(), models.savedSearches(), reading::saveSearch, reading::removeSearch));
    }

    void start() {
        subscriptions.add(models.sidebar().chosenProperty().subscribe(this::chosen)::unsubscribe);
        chosen(
                models.sidebar().chosenProperty().get(),
                models.sidebar().chosenProperty().get());
        subscriptions.follow(models.search().searchProperty(), this::searched);
        subscriptions.follow(
                models.headlines().queryProperty(), query -> models.search().filter(query.filter()));
        subscriptions.follow(models.search().markingProperty(), marking -> {
            panes.headlines().mark(marking);
            panes.article().mark(marking);
        });
        subscriptions.follow(models.savedSearches().searchesProperty(), models.sidebar()::searches);
        subscriptions.follow(models.savedSearches().countsProperty(), models.sidebar()::found);
        models.savedSearches().load();
        subscriptions.follow(
                models.search().indexProperty(),
                index -> models.status().indexProperty().set(words(index)));
    }

    /** Asks how the index is, which opens it. */
    void watchIndex() {
        models.search().watchIndex();
    }

    private String words(IndexCondition index) {
        return switch (index) {
            case KEPT -> "";
            case NEW -> words.get("index.new");
            case OLD_FORMAT -> words.get("index.old");
            case DAMAGED -> words.get("index.damaged");
            case IN_MEMORY -> words.get("index.memory");
        };
    }

    void stop() {
        subscriptions.close();
    }

    /** Goes back to where one was before the search; false when nothing is searched. */
    boolean leave() {
        boolean searching = models.search().searchProperty().get() != null;
        models.search().clear();
        return searching;
    }

    private void chosen(Scope old, Scope now) {
        if (now instanceof Scope.Search search) {
            if (!(old instanceof Scope.Search)) {
                before = old;
                reading = models.shell().articleProperty().get();
            }
            models.search().show(search);
        } else {
            before = now;
            models.search().clear();
        }
    }

    private void searched(Scope.@Nullable Search search) {
        Scope shown = models.sidebar().chosenProperty().get();
        if (search != null) {
            models.sidebar().chosenProperty().set(search);
            models.shell().bring(ShellModel.Front.HEADLINES);
        } else if (shown instanceof Scope.Search) {
            models.sidebar().chosenProperty().set(before);
            if (reading == null) {
                models.shell().close();
            } else {
                models.shell().remember(reading);
            }
        }
    }
}
