package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.LateChildren;
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
     * @param late puts all but the columns in their places
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
            BiConsumer<Dragged, Landing> drop,
            LateParts late) {
        VBox top = new VBox();
        LateChildren.of(top.getChildren(), toolBar, sample);
        if (MainMenu.isSystems()) {
            top.getChildren().add(menu.systemBar());
        } else {
            toolBar.append(menu.button());
        }
        BorderPane window = new BorderPane(columns);
        window.setTop(late.placeFor(top, "bar-place"));
        window.setBottom(late.placeFor(statusLine, "status-place"));
        window.getStyleClass().add("window");
        StackPane notices = new StackPane();
        LateChildren.of(notices.getChildren(), notice);
        notices.getStyleClass().add("notices");
        notices.setPickOnBounds(false);
        StackPane root = new StackPane();
        root.getStyleClass().add("window-root");
        DropTarget target = new DropTarget(root, places::at, drop);
        target.landingProperty().subscribe(places::mark);
        root.getChildren().add(window);
        late.add(() -> root.getChildren().addAll(suggestions, notices, sheets, target.hint()));
        return root;
    }
}
