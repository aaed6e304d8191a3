package app.broadsheet.ui.fx.block;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/** What is wider than the column scrolls sideways; the wheel goes on scrolling the page. */
final class SidewaysScroll extends ScrollPane {
    private final Region content;
    private final KnownHeights heights = new KnownHeights();

    SidewaysScroll(Region content, String label) {
        super(content);
        getStyleClass().add("sideways");
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        setAccessibleText(label);
        this.content = content;
        addEventFilter(ScrollEvent.SCROLL, event -> {
            if (Math.abs(event.getDeltaY()) > Math.abs(event.getDeltaX())
                    && !event.isShiftDown()
                    && getParent() != null
                    && !event.getTarget().equals(getParent())) {
                event.consume();
                getParent().fireEvent(event.copyFor(event.getSource(), getParent()));
            }
        });
    }

    /**
     * JavaFX keeps all that a scroll pane shows as an image, for scrolling up and down in little time: of a table that is as
     * tall as ten windows megabytes, drawn to the last row when the first comes into sight.
     */
    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = new ScrollPaneSkin(this);
        getChildrenUnmodifiable().forEach(part -> part.setCache(false));
        return skin;
    }

    @Override
    public void requestLayout() {
        KnownHeights known = heights; // null while the class above is made, which asks for a layout already
        if (known != null) {
            known.forget();
        }
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.of(width < 0 ? getWidth() : width, this::heightFor);
    }

    /** With room for the scroll bar below what is too wide: JavaFX would lay it over the last line. */
    private double heightFor(double room) {
        double bar = 0;
        if (content.minWidth(-1) > room
                && lookup(".scroll-bar:horizontal") instanceof ScrollBar horizontal
                && room > 0) {
            bar = horizontal.prefHeight(-1);
        }
        double inner = Math.max(room, content.minWidth(-1));
        return snappedTopInset() + content.prefHeight(inner) + bar + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
