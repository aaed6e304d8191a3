package app.broadsheet.ui.imports;

import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * What is seen over the window while something is dragged across it: that it can be dropped, and where it will go. A pane that
 * takes it is framed; else the words keep away from the pointer. Pseudo-class {@code marked} while some part of the window is.
 */
final class DropHint extends Region {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double AWAY = 0.28;

    private final WrappedText title = new WrappedText("", "drop-title");
    private final WrappedText where = new WrappedText("", "drop-where");
    private final VBox frame = new VBox(Icons.icon(BootstrapIcons.BOX_ARROW_IN_DOWN, "drop-icon"), title, where);
    private final Region ground = new Region();
    private final Words words;
    private @Nullable Node pane;
    private boolean low;

    DropHint(Words words) {
        this.words = words;
        getStyleClass().add("drop-hint");
        setMouseTransparent(true);
        setVisible(false);
        ground.getStyleClass().add("drop-ground");
        frame.getStyleClass().add("drop-frame");
        getChildren().addAll(ground, frame);
    }

    /**
     * @param what it is
     * @param at where it would go
     * @param y where the pointer is in the window
     */
    void show(Dragged what, Landing at, double y) {
        String kind = "drop." + what.kind().key();
        title.setText(words.count(kind, Math.max(1, what.given().size())));
        where.setText(words.get(kind + "." + at.spot().key(), at.folder()));
        pane = at.pane();
        low = y < getHeight() / 2;
        ground.setVisible(pane != null);
        pseudoClassStateChanged(MARKED, at.spot() != Landing.Spot.WINDOW);
        setVisible(true);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Bounds area = new BoundingBox(0, 0, getWidth(), getHeight());
        double middle = area.getHeight() * (low ? 1 - AWAY : AWAY);
        if (pane != null) {
            area = sceneToLocal(pane.localToScene(pane.getLayoutBounds()));
            middle = area.getCenterY();
            ground.resizeRelocate(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        }
        double width = Math.min(snapSizeX(frame.maxWidth(-1)), area.getWidth() - 2 * snappedLeftInset());
        double height = snapSizeY(frame.prefHeight(width));
        frame.resizeRelocate(
                snapPositionX(area.getCenterX() - width / 2), snapPositionY(middle - height / 2), width, height);
    }
}
