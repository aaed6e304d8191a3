package app.broadsheet.ui.article;

import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls a page of text and keeps the reader's place: what is at the top stays there when the width changes or something
 * above it grows.
 */
final class ReadingScroll extends ScrollPane {
    /** How much of the page before stays in sight when paging, so that the eye finds the line again. */
    private static final double OVERLAP = 0.12;

    private final Region page;
    private final Runnable afterLayout = this::keepPlace;
    private @Nullable Node anchor;
    private double anchorAbove;
    private double knownHeight;
    private double knownWidth;
    private @Nullable Node resumed;
    private double resumedAbove;
    private final DragScroll dragging = new DragScroll(this);

    ReadingScroll(Region page) {
        super(page);
        this.page = page;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        getStyleClass().add("article-scroll");
        vvalueProperty().subscribe((before, now) -> drop());
        sceneProperty().subscribe(this::moved);
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    /** Goes to the top and forgets the place. */
    void toTop() {
        setVvalue(0);
        anchor = null;
        resumed = null;
    }

    /** Stays at the text that is at the top now, when {@code before} makes way for {@code now} with the next layout. */
    void stay(List<WrappedText> before, List<WrappedText> now) {
        double seen = getVvalue() * range();
        for (WrappedText text : before) {
            double top = top(text);
            if (seen > 1 && top + text.getHeight() > seen) {
                resumed = now.stream()
                        .filter(one -> one.getText().equals(text.getText()))
                        .findFirst()
                        .orElse(null);
                resumedAbove = seen - top;
                return;
            }
        }
    }

    /** Goes on or back by what is seen; false when there is nothing more that way. */
    boolean turn(boolean forward) {
        double range = range();
        double at = getVvalue() * range;
        if (range <= 1 || (forward ? at >= range - 1 : at <= 1)) {
            return false;
        }
        double step = getViewportBounds().getHeight() * (1 - OVERLAP);
        scrollTo(at + (forward ? step : -step));
        return true;
    }

    /** Brings a part of the page to the top. */
    void show(Node part) {
        scrollTo(top(part));
    }

    /** Brings a part of the page into sight if it is not, as for one that gets the focus. */
    void reveal(Node part) {
        double seen = getVvalue() * range();
        double high = getViewportBounds().getHeight();
        double top = top(part);
        double bottom = top + part.getBoundsInLocal().getHeight();
        if (top < seen) {
            scrollTo(top - high * OVERLAP);
        } else if (bottom > seen + high) {
            scrollTo(Math.min(top, bottom - high) + high * OVERLAP);
        }
    }

    /** Brings a line, given in the scene, into sight if it is not. */
    void revealLine(Bounds inScene) {
        Bounds line = page.sceneToLocal(inScene);
        double seen = getVvalue() * range();
        double high = getViewportBounds().getHeight();
        if (line.getMinY() < seen) {
            scrollTo(line.getMinY() - high * OVERLAP);
        } else if (line.getMaxY() > seen + high) {
            scrollTo(line.getMaxY() - high * (1 - OVERLAP));
        }
    }

    /**
     * Scrolls on for as long as the mouse is held above or below what is seen, the faster the farther; {@code moved} is
     * called with the point of the scene after each step.
     */
    void drag(double sceneX, double sceneY, BiConsumer<Double, Double> moved) {
        dragging.drag(sceneX, sceneY, moved);
    }

    /** Moves the page by pixels. */
    void scrollBy(double pixels) {
        scrollTo(getVvalue() * range() + pixels);
    }

    private void scrollTo(double y) {
        double range = range();
        setVvalue(range <= 0 ? 0 : Math.clamp(y / range, 0, 1));
    }

    private double range() {
        return Math.max(0, page.getHeight() - getViewportBounds().getHeight());
    }

    private double top(Node part) {
        Bounds bounds = page.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        return bounds.getMinY();
    }

    /** Remembers what is at the top now. */
    private void drop() {
        double seen = getVvalue() * range();
        Node found = seen <= 1 ? null : at(page, seen);
        anchor = found;
        anchorAbove = found == null ? 0 : seen - top(found);
        knownHeight = page.getHeight();
        knownWidth = page.getWidth();
    }

    private @Nullable Node at(Parent parent, double y) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isManaged() && top(child) + child.getLayoutBounds().getHeight() > y) {
                boolean holdsMore = child.getStyleClass().contains("body")
                        || child.getStyleClass().contains("article")
                        || child.getStyleClass().contains("article-column");
                Node within = holdsMore ? at((Parent) child, y) : null;
                return within == null ? child : within;
            }
        }
        return null;
    }

    private void keepPlace() {
        Node again = resumed;
        if (again != null && again.getScene() != null) {
            resumed = null;
            scrollTo(top(again) + resumedAbove);
        }
        Node part = anchor;
        if (part != null
                && part.getScene() != null
                && (page.getHeight() != knownHeight || page.getWidth() != knownWidth)) {
            double share = page.getWidth() == knownWidth ? 1 : knownWidth / page.getWidth();
            scrollTo(top(part) + anchorAbove * share);
        }
        knownHeight = page.getHeight();
        knownWidth = page.getWidth();
    }
}
