package app.broadsheet.ui.shell;

import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.ui.article.Shown;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.headlines.HeadlineRow;
import app.broadsheet.ui.headlines.HeadlinesModel;
import app.broadsheet.ui.headlines.ListPhase;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.util.Subscription;

/** Does what keys ask for. FX thread only. */
final class CommandRunner {
    private final WindowModels models;
    private final WindowPanes panes;
    private final ReadingCommands reading;
    private final Runnable add;
    private final Runnable keys;
    private final Runnable search;
    private final BooleanSupplier leaveSearch;
    private final WindowCommands window;
    private final Consumer<URI> browse;
    private final Words words;
    private Subscription awaiting = Subscription.EMPTY;

    /**
     * @param add asks what to add
     * @param keys shows the key sheet
     * @param search gives the keys to the search box
     * @param leaveSearch goes back to what was before the search; false when nothing is searched
     */
    CommandRunner(
            WindowModels models,
            WindowPanes panes,
            ReadingCommands reading,
            Runnable add,
            Runnable keys,
            Runnable search,
            BooleanSupplier leaveSearch,
            WindowCommands window,
            Consumer<URI> browse,
            Words words) {
        this.models = models;
        this.panes = panes;
        this.reading = reading;
        this.add = add;
        this.keys = keys;
        this.search = search;
        this.leaveSearch = leaveSearch;
        this.window = window;
        this.browse = browse;
        this.words = words;
    }

    void run(Command command) {
        switch (command) {
            case NEXT -> moved(panes.headlines().move(1));
            case PREVIOUS -> moved(panes.headlines().move(-1));
            case NEXT_UNREAD -> nextUnread();
            case PREVIOUS_UNREAD -> moved(panes.headlines().moveToUnread(-1));
            case PAGE_OR_NEXT_UNREAD -> {
                if (!panes.article().turnPage(true)) {
                    nextUnread();
                }
            }
            case PAGE_BACK -> panes.article().turnPage(false);
            case OPEN -> open();
            case BROWSE -> browse();
            case FIND -> panes.article().find();
            case SAVE_ARTICLE -> panes.article().save();
            case PRINT -> panes.article().print();
            case COMMENT -> comment();
            case STAR -> star();
            case TOGGLE_READ -> toggleRead();
            case MARK_ALL_READ ->
                reading.markAllRead(models.sidebar().chosenProperty().get());
            case BACK_TO_LIST -> backToList();
            case ESCAPE -> escape();
            case SEARCH -> search.run();
            case REFRESH -> reading.refresh();
            case ADD -> add.run();
            case UNDO -> models.notices().undo();
            case KEYS -> keys.run();
            case NEXT_SOURCE,
                    PREVIOUS_SOURCE,
                    NEXT_PANE,
                    PALETTE,
                    NEW_FOLDER,
                    IMPORT,
                    PASTE,
                    EXPORT,
                    EXPORT_ALL,
                    WORK_OFFLINE,
                    LOOKS,
                    ABOUT,
                    QUIT -> window.run(command, this::run);
        }
    }

    /** Where one pane shows at a time, the article that the keys moved to comes in place of the one before. */
    private void moved(boolean somewhere) {
        HeadlineRow row = panes.headlines().selected();
        if (somewhere && row != null && isInFront(ShellModel.Front.ARTICLE)) {
            models.shell().activate(row.id());
        }
    }

    /** Asks for more pages for as long as there are no unread articles in those that are here; waits for the first one. */
    private void nextUnread() {
        awaiting.unsubscribe();
        awaiting = Subscription.EMPTY;
        HeadlinesModel list = models.headlines();
        if (panes.headlines().moveToUnread(1)) {
            moved(true);
        } else if (list.phaseProperty().get() == ListPhase.MORE) {
            int had = list.rows().size();
            awaiting = list.rows().subscribe(() -> {
                if (list.rows().size() > had) {
                    nextUnread();
                }
            });
            list.more();
        } else if (list.phaseProperty().get() == ListPhase.LOADING) {
            awaiting = list.phaseProperty().subscribe(this::nextUnread);
        } else {
            models.notices().tell(words.get("notice.nomore"));
        }
    }

    private void open() {
        HeadlineRow row = panes.headlines().selected();
        ArticleId reading = models.shell().articleProperty().get();
        if (row != null) {
            models.shell().activate(row.id());
        } else if (reading != null) {
            models.shell().activate(reading);
        }
        panes.article().focusArticle();
    }

    private void comment() {
        if (models.article().shownProperty().get() instanceof Shown.Ready) {
            models.shell().bring(ShellModel.Front.ARTICLE);
            panes.comments().write();
        }
    }

    private void star() {
        List<HeadlineRow> several = panes.headlines().selection();
        if (several.size() > 1) {
            reading.star(
                    ids(several),
                    several.stream().anyMatch(row -> !row.summary().starred()));
        } else {
            models.article().toggleStar();
        }
    }

    private void toggleRead() {
        List<HeadlineRow> several = panes.headlines().selection();
        if (several.size() > 1) {
            reading.markRead(
                    ids(several),
                    several.stream().anyMatch(row -> !row.summary().read()));
        } else {
            models.article().toggleRead();
        }
    }

    private static Set<ArticleId> ids(List<HeadlineRow> rows) {
        return rows.stream().map(HeadlineRow::id).collect(Collectors.toUnmodifiableSet());
    }

    private void browse() {
        if (models.article().shownProperty().get() instanceof Shown.Ready(Article article) && article.link() != null) {
            browse.accept(article.link());
        }
    }

    private void backToList() {
        boolean beside = models.shell().shapeProperty().get() == WindowShape.TWO
                && models.shell().frontProperty().get() == ShellModel.Front.ARTICLE;
        if (beside) {
            models.shell().bring(ShellModel.Front.HEADLINES);
        } else if (models.shell().canGoBack().get()) {
            models.shell().back();
        }
        if (isInFront(ShellModel.Front.SIDEBAR)) {
            panes.sidebar().focusList();
        } else {
            panes.headlines().focusList();
        }
    }

    private void escape() {
        if (models.notices().currentProperty().get() != null) {
            models.notices().dismiss();
        } else if (isInFront(ShellModel.Front.ARTICLE) || !leaveSearch.getAsBoolean()) {
            backToList();
        }
    }

    private boolean isInFront(ShellModel.Front front) {
        WindowShape shape = models.shell().shapeProperty().get();
        boolean alone = shape == WindowShape.ONE || (shape == WindowShape.TWO && front == ShellModel.Front.SIDEBAR);
        return alone && models.shell().frontProperty().get() == front;
    }
}
