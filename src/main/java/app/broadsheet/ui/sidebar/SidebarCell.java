package app.broadsheet.ui.sidebar;

import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.LateTooltip;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.SourceIcon;
import app.broadsheet.ui.fx.SourceIcons;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * A row of the sidebar. Style class {@code sidebar-cell}; pseudo-classes {@code folder}, {@code feed}, {@code
 * first-source} (a line goes above it), {@code none-unread} and {@code landing} (what is dragged from outside would go there).
 */
final class SidebarCell extends ListCell<SidebarRow> {
    private static final PseudoClass FOLDER = PseudoClass.getPseudoClass("folder");
    private static final PseudoClass FEED = PseudoClass.getPseudoClass("feed");
    private static final PseudoClass FIRST_SOURCE = PseudoClass.getPseudoClass("first-source");
    private static final PseudoClass LANDING = PseudoClass.getPseudoClass("landing");
    private static final PseudoClass NONE_UNREAD = PseudoClass.getPseudoClass("none-unread");

    private final SidebarModel model;
    private final ScopeNames names;
    private final Words words;
    private final SidebarMenu menu;
    private final SubscriptionBag following = new SubscriptionBag();
    private final Label title = new Label();
    private final Label count = new Label();
    private final SourceIcon icon;
    private final TroubleMark trouble;
    private final NameEditor editor;

    SidebarCell(SidebarModel model, SidebarActions actions, ScopeNames names, SourceIcons icons, Words words) {
        this.icon = new SourceIcon(icons);
        this.model = model;
        this.names = names;
        this.words = words;
        this.menu = new SidebarMenu(this, model, actions, words);
        this.trouble = new TroubleMark(words);
        this.editor = new NameEditor(words.get("rename.field"), name -> rename(actions, name), this::cancelEdit);
        getStyleClass().add("sidebar-cell");
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        setText(null);
        trouble.setOnAction(_ -> {
            if (getItem() != null && getItem().scope() instanceof Scope.InFeed(var feed)) {
                actions.properties(feed);
            }
        });
        // A menu is a window with a scene of its own: made when it is asked for, and not for every row that is shown.
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, _ -> setContextMenu(menuNow()));
        SourceDrag.install(this, model, actions);
        ArticleDrop.install(this, model, actions);
    }

    @Override
    protected void updateItem(SidebarRow row, boolean empty) {
        super.updateItem(row, empty);
        following.close();
        setContextMenu(null);
        boolean none = empty || row == null;
        pseudoClassStateChanged(FOLDER, !none && row.isFolder());
        pseudoClassStateChanged(FEED, !none && row.isFeed());
        pseudoClassStateChanged(FIRST_SOURCE, !none && isFirstSource());
        if (none) {
            setGraphic(null);
            pseudoClassStateChanged(LANDING, false);
            setAccessibleText(null);
        } else {
            arrange(row);
            following.later(row.titleProperty(), () -> show(row));
            following.later(row.countProperty(), () -> show(row));
            following.later(row.openProperty(), () -> arrange(row));
            following.later(row.depthProperty(), () -> arrange(row));
            following.later(row.problemProperty(), () -> show(row));
            following.later(row.stoppedProperty(), () -> show(row));
            following.follow(
                    model.landingProperty(),
                    to -> pseudoClassStateChanged(LANDING, row.scope().equals(to)));
        }
    }

    @Override
    public void startEdit() {
        SidebarRow row = getItem();
        if (row != null && (row.isFeed() || row.isFolder() || row.isSearch())) {
            super.startEdit();
            setGraphic(editor);
            editor.edit(row.titleProperty().get());
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        if (getItem() != null) {
            setGraphic(layOut(getItem()));
        }
    }

    private void rename(SidebarActions actions, String name) {
        SidebarRow row = getItem();
        cancelEdit();
        if (row != null && !name.isBlank()) {
            if (row.scope() instanceof Scope.InFeed(var feed)) {
                actions.rename(feed, name.strip());
            } else if (row.scope() instanceof Scope.InFolder(var folder)) {
                actions.rename(folder, name.strip());
            } else if (row.scope() instanceof Scope.Search search) {
                actions.renameSearch(search, name.strip());
            }
        }
    }

    private @Nullable ContextMenu menuNow() {
        return getItem() == null ? null : menu.of(getItem());
    }

    private boolean isFirstSource() {
        int index = getIndex();
        return index > 0
                && !isSmart(getListView().getItems().get(index))
                && isSmart(getListView().getItems().get(index - 1));
    }

    private static boolean isSmart(SidebarRow row) {
        return !row.isFeed() && !row.isFolder();
    }

    private HBox layOut(SidebarRow row) {
        HBox box = new HBox();
        box.getStyleClass().add("row");
        for (int i = 0; i < row.depthProperty().get(); i++) {
            Region indent = new Region();
            indent.getStyleClass().add("indent");
            box.getChildren().add(indent);
        }
        if (row.scope() instanceof Scope.InFolder(FolderId folder)) {
            box.getChildren().add(disclosure(row, folder));
        }
        Node kind = row.isFeed() ? icon : Icons.icon(ScopeNames.ikon(row.scope()), "kind");
        box.getChildren().addAll(kind, title, trouble, count);
        return box;
    }

    private Button disclosure(SidebarRow row, FolderId folder) {
        boolean open = row.openProperty().get();
        Button button = Icons.button(
                open ? BootstrapIcons.CHEVRON_DOWN : BootstrapIcons.CHEVRON_RIGHT,
                words.get(open ? "close" : "open"),
                () -> model.toggle(folder));
        button.getStyleClass().add("disclosure");
        button.setFocusTraversable(false);
        // A press on the button is its own; the click after it would choose the row.
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return button;
    }

    private void arrange(SidebarRow row) {
        setGraphic(layOut(row));
        show(row);
    }

    private void show(SidebarRow row) {
        int number = row.countProperty().get();
        title.setText(names.name(row.scope()));
        if (row.scope() instanceof Scope.InFeed(var feed)) {
            icon.show(feed, title.getText());
        }
        count.setText(String.format(words.locale(), "%,d", number));
        Presence.set(count, number > 0);
        String wrong = trouble.show(row);
        LateTooltip.set(this, wrong.isEmpty() ? null : words.get("trouble.tip", wrong));
        pseudoClassStateChanged(NONE_UNREAD, row.isFeed() && number == 0);
        setAccessibleText(spoken(row, number, wrong));
    }

    private String spoken(SidebarRow row, int number, String wrong) {
        StringBuilder said = new StringBuilder(title.getText());
        if (row.isFolder()) {
            said.append(", ").append(words.get(row.openProperty().get() ? "spoken.open" : "spoken.closed"));
        }
        if (number > 0) {
            said.append(", ").append(words.count("spoken.count", number));
        }
        return wrong.isEmpty() ? said.toString() : said + ". " + words.get("trouble.spoken", wrong);
    }
}
