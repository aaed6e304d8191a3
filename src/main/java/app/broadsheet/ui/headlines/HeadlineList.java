package app.broadsheet.ui.headlines;

import app.broadsheet.app.SearchMarking;
import app.broadsheet.model.ArticleId;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Lineage;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.event.EventTarget;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The rows, virtual: cells exist for what is in sight, and pages are asked for when the end comes near. */
final class HeadlineList extends ListView<HeadlineRow> {
    /** How many rows before the end of what is loaded the next page is asked for. */
    private static final int AHEAD = 30;

    private final HeadlinesModel model;
    private final HeadlineActions actions;
    private final ListPlace place;
    private final HeadlineMenu menu;
    private final FxThread thread = new FxThread();
    private final HeadlineCells cells = new HeadlineCells();
    private final StoryRows stories;
    private boolean quiet;
    private boolean pressedInRow;
    private @Nullable HeadlineRow selectedBefore;

    HeadlineList(
            HeadlinesModel model,
            HeadlineActions actions,
            Thumbnails pictures,
            Ages ages,
            Words words,
            IntConsumer addedAbove) {
        this.model = model;
        this.actions = actions;
        model.rows().addListener((ListChangeListener<HeadlineRow>) _ -> beforeChange());
        setItems(model.rows());
        model.rows().addListener(this::afterChange);
        this.place = new ListPlace(this, addedAbove);
        this.menu = new HeadlineMenu(this, actions, this::through, words);
        this.stories = new StoryRows(this, model);
        getStyleClass().add("headline-list");
        setAccessibleText(words.get("list"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(list -> {
            HeadlineCell cell = new HeadlineCell(
                    actions, stories::open, model.folds().counts(), pictures, cells::marking, ages, words);
            cell.indexProperty().addListener((InvalidationListener) _ -> nearEnd(cell.getIndex()));
            cell.compact(model.lookProperty().get().compact());
            cell.setOnContextMenuRequested(event -> menu.on(cell, event));
            RowDrag.install(cell, actions);
            cells.add(cell);
            return cell;
        });
        setOnContextMenuRequested(menu::onSelected);
        // The other mouse button asks for the menu and selects nothing: what is selected is opened and becomes read.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            pressedInRow = inRow(event.getTarget());
            if (event.getButton() == MouseButton.SECONDARY) {
                event.consume();
            }
        });
        getSelectionModel().getSelectedItems().addListener((InvalidationListener) _ -> selectionChanged());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The only selected row; null when none or several are selected. */
    @Nullable
    HeadlineRow only() {
        List<HeadlineRow> selected = getSelectionModel().getSelectedItems();
        return selected.size() == 1 ? selected.getFirst() : null;
    }

    /** Selects the article's row without opening it; selects nothing when it is not loaded. */
    void selectQuietly(@Nullable ArticleId article) {
        int index = article == null ? -1 : model.indexOf(article);
        quiet = true;
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().clearAndSelect(index);
            bringIntoSight(index);
        }
        quiet = false;
    }

    /**
     * Selects the next row in a direction that is {@code wanted}.
     *
     * @param step 1 for downwards, −1 for upwards
     * @return whether there is one among the loaded rows
     */
    boolean move(int step, Predicate<HeadlineRow> wanted) {
        if (model.isShowingBefore()) {
            return false;
        }
        MultipleSelectionModel<HeadlineRow> selection = getSelectionModel();
        int at = selection.isEmpty() ? (step > 0 ? -1 : getItems().size()) : selection.getSelectedIndex();
        for (int i = at + step; i >= 0 && i < getItems().size(); i += step) {
            if (wanted.test(getItems().get(i))) {
                selection.clearAndSelect(i);
                getFocusModel().focus(i);
                bringIntoSight(i);
                nearEnd(i);
                return true;
            }
        }
        return false;
    }

    /** Shows two lines a row, or everything. */
    void compact(boolean now) {
        cells.compact(now);
    }

    /** The first row in sight; null while the list is at its beginning. */
    @Nullable
    HeadlineRow top() {
        return place.top();
    }

    /** Brings a row to the top. */
    void bringToTop(int index) {
        place.bringToTop(index);
    }

    /** Whether the first row is wholly in sight. */
    boolean atTop() {
        return place.atTop();
    }

    /** Says anew how old everything in sight is. */
    void tick() {
        cells.tick();
    }

    private List<HeadlineRow> through(HeadlineRow row) {
        return List.copyOf(getItems().subList(0, model.indexOf(row.id()) + 1));
    }

    /** Marks in every headline what is searched. */
    void mark(SearchMarking now) {
        cells.mark(now);
    }

    private void bringIntoSight(int index) {
        if (!cells.shows(index, getHeight())) {
            scrollTo(Math.max(0, index - 1));
        }
    }

    private void nearEnd(int index) {
        if (index >= getItems().size() - AHEAD) {
            // Not now, while the list lays its cells out; a page that came meanwhile may be enough.
            thread.later(() -> {
                if (index >= getItems().size() - AHEAD) {
                    model.more();
                }
            });
        }
    }

    private void selectionChanged() {
        HeadlineRow row = only();
        model.folds().reading(row == null ? null : row.id());
        if (row != null && !quiet) {
            actions.open(row.summary());
        }
    }

    /** Comes before the list view's own listener, which selects a neighbour when the selected row leaves. */
    private void beforeChange() {
        quiet = true;
        selectedBefore = getSelectionModel().getSelectedItem();
    }

    /** Comes after it: a row that leaves takes its selection along, so that no neighbour is opened in its place. */
    private void afterChange(ListChangeListener.Change<? extends HeadlineRow> change) {
        HeadlineRow selected = selectedBefore;
        while (change.next()) {
            if (selected != null && change.getRemoved().contains(selected)) {
                getSelectionModel().clearSelection();
            }
        }
        selectedBefore = null;
        quiet = false;
    }

    private void clicked(MouseEvent event) {
        HeadlineRow row = only();
        // Where it was pressed: a button that changes its row when it is released leaves a click on the row behind.
        if (row != null && event.getButton() == MouseButton.PRIMARY && pressedInRow) {
            actions.activate(row.summary());
        }
    }

    /** In a row, and not on a button of it. */
    private static boolean inRow(EventTarget target) {
        return Lineage.of(target)
                .takeWhile(at -> !(at instanceof ButtonBase))
                .anyMatch(at -> at instanceof HeadlineCell cell && !cell.isEmpty());
    }

    private void pressed(KeyEvent event) {
        HeadlineRow row = only();
        if (row != null && event.getCode() == KeyCode.ENTER) {
            actions.activate(row.summary());
            event.consume();
        } else if (row != null && stories.pressed(row, event.getCode())) {
            event.consume();
        }
    }
}
