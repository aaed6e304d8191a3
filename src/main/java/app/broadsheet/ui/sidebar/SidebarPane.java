package app.broadsheet.ui.sidebar;

import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.Lineage;
import app.broadsheet.ui.fx.SourceIcons;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** Smart views, folders and sources, of which one is chosen. FX thread only. */
public final class SidebarPane extends BorderPane {
    private final SidebarModel model;
    private final SidebarActions actions;
    private final SubscriptionBag subscriptions = new SubscriptionBag();
    private final ListView<SidebarRow> list = new ListView<>();
    private boolean quiet;

    /** @param names what the rows are called */
    public SidebarPane(SidebarModel model, SidebarActions actions, ScopeNames names, SourceIcons icons) {
        this.model = model;
        this.actions = actions;
        Words words = Words.of(SidebarPane.class);
        getStyleClass().add("sidebar-pane");
        list.getStyleClass().add("sidebar-list");
        list.setAccessibleText(words.get("list"));
        list.setCellFactory(_ -> new SidebarCell(model, actions, names, icons, words));
        list.setEditable(true);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** Puts the rows in, which until then only keep their place. */
    public void fill() {
        setCenter(list);
    }

    /** Follows the model until {@link #detach}. */
    public void attach() {
        // The first listener runs before the list view's own, which selects a neighbour when the chosen row leaves.
        ListChangeListener<SidebarRow> before = _ -> quiet = true;
        ListChangeListener<SidebarRow> after = _ -> selectChosen();
        model.rows().addListener(before);
        list.setItems(model.rows());
        model.rows().addListener(after);
        subscriptions.add(() -> model.rows().removeListener(before));
        subscriptions.add(() -> model.rows().removeListener(after));
        subscriptions.follow(model.chosenProperty(), _ -> selectChosen());
        subscriptions.follow(list.getSelectionModel().selectedItemProperty(), this::selected);
    }

    /** Lets go of the model. */
    public void detach() {
        subscriptions.close();
    }

    /** Puts the keyboard into the list. */
    public void focusList() {
        list.requestFocus();
    }

    /** What the row is of that {@code node} is in; null when it is in none. */
    public @Nullable Scope scopeAt(Node node) {
        return Lineage.of(node)
                .filter(SidebarCell.class::isInstance)
                .findFirst()
                .map(cell -> ((SidebarCell) cell).getItem())
                .map(SidebarRow::scope)
                .orElse(null);
    }

    private void selected(@Nullable SidebarRow row) {
        if (row != null && !quiet) {
            model.chosenProperty().set(row.scope());
        }
    }

    private void selectChosen() {
        quiet = true;
        SidebarRow row = model.row(model.chosenProperty().get());
        int index = row == null ? -1 : model.rows().indexOf(row);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(index);
        }
        quiet = false;
    }

    private void clicked(MouseEvent event) {
        SidebarRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && event.getButton() == MouseButton.PRIMARY) {
            actions.activate(row.scope());
        }
    }

    private void pressed(KeyEvent event) {
        SidebarRow row = list.getSelectionModel().getSelectedItem();
        if (row == null || list.getEditingIndex() >= 0) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case LEFT -> close(row);
            case RIGHT -> open(row);
            case ENTER -> {
                actions.activate(row.scope());
                yield true;
            }
            case F2 -> {
                list.edit(list.getSelectionModel().getSelectedIndex());
                yield true;
            }
            case DELETE -> unsubscribe(row);
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    /** Lets the user name a folder as soon as it is to be seen. */
    public void name(FolderId folder) {
        model.reveal(new Scope.InFolder(folder));
        SidebarRow row = model.row(new Scope.InFolder(folder));
        int index = row == null ? -1 : model.rows().indexOf(row);
        if (index >= 0) {
            list.scrollTo(Math.max(0, index - 2));
            list.layout();
            list.edit(index);
        }
    }

    private boolean unsubscribe(SidebarRow row) {
        if (row.scope() instanceof Scope.InFolder(var folder)) {
            actions.remove(folder);
            return true;
        }
        if (row.scope() instanceof Scope.InFeed(var feed)) {
            actions.unsubscribe(feed);
            return true;
        }
        if (row.scope() instanceof Scope.Search search) {
            actions.removeSearch(search);
            return true;
        }
        return false;
    }

    private boolean open(SidebarRow row) {
        if (row.scope() instanceof Scope.InFolder(FolderId folder)
                && !row.openProperty().get()) {
            model.toggle(folder);
            return true;
        }
        return false;
    }

    /** Closes an open folder; from anything else goes to the folder that it is in. */
    private boolean close(SidebarRow row) {
        if (row.scope() instanceof Scope.InFolder(FolderId folder)
                && row.openProperty().get()) {
            model.toggle(folder);
            return true;
        }
        int index = list.getSelectionModel().getSelectedIndex();
        for (int i = index - 1; i >= 0 && row.depthProperty().get() > 0; i--) {
            SidebarRow above = model.rows().get(i);
            if (above.depthProperty().get() < row.depthProperty().get()) {
                list.getSelectionModel().clearAndSelect(i);
                return true;
            }
        }
        return false;
    }
}
