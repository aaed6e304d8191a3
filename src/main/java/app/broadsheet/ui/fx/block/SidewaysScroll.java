package app.broadsheet.ui.fx.block;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/** What is wider than the column scrolls sideways; the wheel goes on scrolling the page. */
final class SidewaysScroll extends ScrollPane {
    SidewaysScroll(Region content, String label) {
        super(content);
        getStyleClass().add("sideways");
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        setAccessibleText(label);
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
}
