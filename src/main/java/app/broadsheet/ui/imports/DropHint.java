package app.broadsheet.ui.imports;

import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What is seen over the window while something is dragged across it: that it can be dropped, and where it will go. */
final class DropHint extends StackPane {
    private final WrappedText title = new WrappedText("", "drop-title");
    private final WrappedText where = new WrappedText("", "drop-where");
    private final Words words;

    DropHint(Words words) {
        this.words = words;
        getStyleClass().add("drop-hint");
        setMouseTransparent(true);
        setVisible(false);
        VBox frame = new VBox(Icons.icon(BootstrapIcons.BOX_ARROW_IN_DOWN, "drop-icon"), title, where);
        frame.getStyleClass().add("drop-frame");
        getChildren().add(frame);
    }

    /** @param what it is */
    void show(Dragged what) {
        title.setText(words.count(
                "drop." + what.kind().key(), Math.max(1, what.given().size())));
        where.setText(words.get("drop." + what.kind().key() + ".where"));
        setVisible(true);
    }
}
