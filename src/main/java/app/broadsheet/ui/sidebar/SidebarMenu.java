package app.broadsheet.ui.sidebar;

import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import app.broadsheet.model.SourceSpot;
import app.broadsheet.ui.fx.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** What can be done with a row. */
final class SidebarMenu {
    private final SidebarCell cell;
    private final SidebarModel model;
    private final SidebarActions actions;
    private final Words words;

    SidebarMenu(SidebarCell cell, SidebarModel model, SidebarActions actions, Words words) {
        this.cell = cell;
        this.model = model;
        this.actions = actions;
        this.words = words;
    }

    /** The row's menu; null when there is nothing to do with it. */
    @Nullable
    ContextMenu of(SidebarRow row) {
        return switch (row.scope()) {
            case Scope.InFeed(var feed) ->
                new ContextMenu(
                        markAllRead(row),
                        new SeparatorMenuItem(),
                        item("rename", cell::startEdit),
                        item("properties", () -> actions.properties(feed)),
                        moveTo(row),
                        item("unsubscribe", () -> actions.unsubscribe(feed)));
            case Scope.InFolder(var folder) ->
                new ContextMenu(
                        markAllRead(row),
                        new SeparatorMenuItem(),
                        item("rename", cell::startEdit),
                        item("folder.new", () -> addFolder(folder)),
                        item("folder.remove", () -> actions.remove(folder)));
            case Scope.Everything _, Scope.Today _, Scope.Unread _, Scope.Saved _ -> new ContextMenu(markAllRead(row));
            case Scope.Search search ->
                new ContextMenu(
                        markAllRead(row),
                        new SeparatorMenuItem(),
                        item("rename", cell::startEdit),
                        item("search.remove", () -> actions.removeSearch(search)));
            case Scope.Starred _, Scope.Commented _ -> null;
        };
    }

    /** The folders there are when it is opened, and a new one. */
    private Menu moveTo(SidebarRow row) {
        Menu menu = new Menu(words.get("move"));
        menu.getItems().setAll(folders(row));
        menu.setOnShowing(_ -> menu.getItems().setAll(folders(row)));
        return menu;
    }

    private List<MenuItem> folders(SidebarRow row) {
        List<MenuItem> items = new ArrayList<>();
        FolderId now = model.spotOf(row.scope()).folder();
        if (now != null) {
            items.add(item("move.top", () -> actions.move(row.scope(), new SourceSpot(null, null))));
        }
        for (Folder folder : model.sourcesProperty().get().folders()) {
            if (!folder.id().equals(now)) {
                MenuItem item = new MenuItem(folder.name());
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> actions.move(row.scope(), new SourceSpot(folder.id(), null)));
                items.add(item);
            }
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item("folder.new", () -> {
            var _ = actions.addFolder(null).thenAccept(made -> actions.move(row.scope(), new SourceSpot(made, null)));
        }));
        return items;
    }

    private void addFolder(FolderId parent) {
        var _ = actions.addFolder(parent);
    }

    private MenuItem markAllRead(SidebarRow row) {
        return item("markallread", () -> actions.markAllRead(row.scope()));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
