package app.broadsheet.ui.fx;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Content that scrolls up and down where it is too high, and else takes just its height. JavaFX's own pane would like to be
 * as high as if no text in it wrapped: in a narrow window it scrolls though there is room. FX thread only.
 */
public final class FittedScroll extends ScrollPane {
    private final Region content;

    /** Shows {@code content}, as wide as this is. */
    public FittedScroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        Insets insets = getInsets();
        double room = width - insets.getLeft() - insets.getRight();
        return snapSizeY(content.prefHeight(room)) + insets.getTop() + insets.getBottom();
    }
}
