package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Origin;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/** What can be done with the rows that the menu was asked for on. */
final class HeadlineMenu {
    private final ListView<HeadlineRow> list;
    private final HeadlineActions actions;
    private final Function<HeadlineRow, List<HeadlineRow>> above;
    private final Words words;
    private @Nullable ContextMenu shown;

    /** @param above the rows above one, and that one */
    HeadlineMenu(
            ListView<HeadlineRow> list,
            HeadlineActions actions,
            Function<HeadlineRow, List<HeadlineRow>> above,
            Words words) {
        this.list = list;
        this.actions = actions;
        this.above = above;
        this.words = words;
    }

    /** Asked for on a row: for all that are selected if it is one of them, else for it alone. */
    void on(HeadlineCell cell, ContextMenuEvent event) {
        HeadlineRow row = cell.getItem();
        if (row != null) {
            List<HeadlineRow> selected = selected();
            show(selected.contains(row) ? selected : List.of(row), event);
        }
    }

    /** Asked for by keyboard. */
    void onSelected(ContextMenuEvent event) {
        List<HeadlineRow> selected = selected();
        if (!selected.isEmpty()) {
            show(selected, event);
        }
    }

    private List<HeadlineRow> selected() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private void show(List<HeadlineRow> rows, ContextMenuEvent event) {
        if (shown != null) {
            shown.hide();
        }
        shown = of(rows);
        shown.show(list, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private ContextMenu of(List<HeadlineRow> rows) {
        Set<ArticleId> ids = ids(rows);
        boolean unread = rows.stream().anyMatch(row -> !row.summary().read());
        boolean plain = rows.stream().anyMatch(row -> !row.summary().starred());
        ContextMenu menu = new ContextMenu(
                item(unread ? "menu.read" : "menu.unread", () -> actions.markRead(ids, unread)),
                item(plain ? "menu.star" : "menu.unstar", () -> actions.star(ids, plain)));
        if (rows.size() == 1) {
            HeadlineRow row = rows.getFirst();
            menu.getItems().addFirst(item("menu.browse", () -> actions.browse(row.summary())));
            menu.getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            item("menu.timeline", () -> actions.timeline(row.summary())),
                            item("menu.above", () -> actions.markRead(ids(above.apply(row)), true)));
        }
        if (rows.stream().allMatch(row -> row.summary().origin() == Origin.SAVED)) {
            menu.getItems().addAll(new SeparatorMenuItem(), item("menu.remove", () -> actions.remove(ids)));
        }
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Set<ArticleId> ids(List<HeadlineRow> rows) {
        return rows.stream().map(HeadlineRow::id).collect(Collectors.toUnmodifiableSet());
    }
}
