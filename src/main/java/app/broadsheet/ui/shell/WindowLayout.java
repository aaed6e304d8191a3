package app.broadsheet.ui.shell;

import app.broadsheet.ui.imports.Dragged;
import app.broadsheet.ui.imports.DropTarget;
import app.broadsheet.ui.imports.Landing;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where the parts of the window lie: bars above and below the columns, and what comes to lie over all of it. */
final class WindowLayout {
    private WindowLayout() {}

    /**
     * The root of the window's scene.
     *
     * @param places where what is dropped goes
     * @param drop gets what is dropped anywhere
     */
    static StackPane of(
            ColumnsPane columns,
            ToolBarPane toolBar,
            MainMenu menu,
            SampleBanner sample,
            StatusLine statusLine,
            Node suggestions,
            NoticePane notice,
            Node sheets,
            DropPlaces places,
            BiConsumer<Dragged, Landing> drop) {
        VBox top = new VBox(toolBar, sample);
        if (MainMenu.isSystems()) {
            top.getChildren().add(menu.systemBar());
        } else {
            toolBar.append(menu.button());
        }
        BorderPane window = new BorderPane(columns);
        window.setTop(top);
        window.setBottom(statusLine);
        window.getStyleClass().add("window");
        StackPane notices = new StackPane(notice);
        notices.getStyleClass().add("notices");
        notices.setPickOnBounds(false);
        StackPane root = new StackPane();
        root.getStyleClass().add("window-root");
        DropTarget target = new DropTarget(root, places::at, drop);
        target.landingProperty().subscribe(places::mark);
        root.getChildren().addAll(window, suggestions, notices, sheets, target.hint());
        return root;
    }
}
