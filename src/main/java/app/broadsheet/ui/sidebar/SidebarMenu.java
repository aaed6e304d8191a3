package app.broadsheet.ui.sidebar;

import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.Words;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** What can be done with a row. */
final class SidebarMenu {
    private final SidebarCell cell;
    private final SidebarActions actions;
    private final Words words;

    SidebarMenu(SidebarCell cell, SidebarActions actions, Words words) {
        this.cell = cell;
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
                        item("unsubscribe", () -> actions.unsubscribe(feed)));
            case Scope.InFolder _, Scope.Everything _, Scope.Today _, Scope.Unread _, Scope.Saved _ ->
                new ContextMenu(markAllRead(row));
            case Scope.Search search ->
                new ContextMenu(
                        markAllRead(row),
                        new SeparatorMenuItem(),
                        item("rename", cell::startEdit),
                        item("search.remove", () -> actions.removeSearch(search)));
            case Scope.Starred _, Scope.Commented _ -> null;
        };
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
