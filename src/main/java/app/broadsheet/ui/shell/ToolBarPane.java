package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.LateTooltip;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.search.SearchBox;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The bar at the top: add, refresh, search, mark all as read, offline, looks; Back where one pane shows at a time. */
final class ToolBarPane extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass WORKING_OFFLINE = PseudoClass.getPseudoClass("working-offline");

    private final SearchBox search;
    private final Button add;
    private final Button looks;
    private final Button offline;

    /**
     * @param search stands in the middle
     * @param asked what a button asks for
     */
    ToolBarPane(StatusModel status, ShellModel shell, SearchBox search, ToolBarActions asked, Words words) {
        this.search = search;
        getStyleClass().add("main-bar");
        Button back = Icons.button(BootstrapIcons.CHEVRON_LEFT, words.get("back"), asked::back);
        back.getStyleClass().add("back");
        back.visibleProperty().bind(shell.canGoBack());
        back.managedProperty().bind(shell.canGoBack());
        add = new Button(words.get("add"), Icons.icon(BootstrapIcons.PLUS));
        add.getStyleClass().addAll("tool", "add");
        LateTooltip.set(add, words.get("add.tip"));
        add.setOnAction(_ -> asked.add());
        HBox.setHgrow(search, Priority.SOMETIMES);
        Button markAll = Icons.button(BootstrapIcons.CHECK2_ALL, words.get("markall.tip"), asked::markAllRead);
        markAll.getStyleClass().add("mark-all");
        looks = Icons.button(BootstrapIcons.TYPE, words.get("looks.tip"), asked::looks);
        looks.getStyleClass().add("looks");
        offline = offline(status, asked, words);
        getChildren()
                .addAll(
                        back,
                        add,
                        new RefreshControl(status, asked::refresh, asked::cancelRefresh, words),
                        space(),
                        search,
                        space(),
                        markAll,
                        offline,
                        looks);
        shell.shapeProperty().subscribe(shape -> pseudoClassStateChanged(NARROW, shape.hidesSidebar()));
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** The search box. */
    SearchBox searchBox() {
        return search;
    }

    private static Button offline(StatusModel status, ToolBarActions asked, Words words) {
        Button offline = new Button(words.get("offline"));
        offline.getStyleClass().addAll("tool", "offline");
        LateTooltip.set(offline, words.get("offline.tip"));
        offline.setOnAction(_ -> asked.offline());
        status.offlineProperty().subscribe(now -> {
            offline.setGraphic(Icons.icon(now ? BootstrapIcons.CLOUD_SLASH : BootstrapIcons.CLOUD_DOWNLOAD));
            offline.pseudoClassStateChanged(WORKING_OFFLINE, now);
        });
        return offline;
    }

    /** Puts a node at the end of the bar. */
    void append(Node node) {
        getChildren().add(node);
    }

    /** Where the Add popover points. */
    Button addButton() {
        return add;
    }

    /** Where the popover with the looks points. */
    Button looksButton() {
        return looks;
    }

    /** Where the popover for reading with no network points. */
    Button offlineButton() {
        return offline;
    }
}
