package app.broadsheet.ui.fx.block;

import app.broadsheet.ui.fx.PictureBox;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * A picture, and below its description what can be done while it is not stored: within the place that it will take, as far as
 * that is known, so that the text does not jump when it comes.
 */
final class PicturePlace extends Region {
    private final PictureBox picture;
    private final PictureWays ways;

    PicturePlace(PictureBox picture, PictureWays ways) {
        this.picture = picture;
        this.ways = ways;
        getChildren().addAll(picture, ways);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width, picture.prefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(width, picture.minHeight(width));
    }

    private double height(double width, double alone) {
        return ways.isManaged() ? Math.max(alone, picture.saidHeight(width) + ways.prefHeight(width)) : alone;
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
        if (ways.isManaged()) {
            ways.resizeRelocate(0, picture.saidHeight(getWidth()), getWidth(), ways.prefHeight(getWidth()));
        }
    }
}
