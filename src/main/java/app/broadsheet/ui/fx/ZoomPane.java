package app.broadsheet.ui.fx;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is looked at closely: all of it at first; the wheel or a pinch makes it larger about the mouse, dragging
 * moves it, a double click changes between all of it and its own size. Style class {@code zoom-pane}, pseudo-class {@code
 * zoomed} while not all of it is seen. FX thread only.
 */
public final class ZoomPane extends Region {
    private static final PseudoClass ZOOMED = PseudoClass.getPseudoClass("zoomed");
    private static final double LARGEST = 8;
    private static final double WHEEL = 0.0025;
    /** No picture is decoded larger than this: a file may say that it is as large as it likes. */
    private static final int MOST_PIXELS = 6_000;

    private final ImageView view = new ImageView();
    private final Latest latest = new Latest();
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(this, "scale", 0);
    private double left;
    private double top;
    private double grabbedX;
    private double grabbedY;

    private record Found(Path file, Optional<PictureSize> size) {}

    public ZoomPane() {
        getStyleClass().add("zoom-pane");
        view.setSmooth(true);
        view.setMouseTransparent(true);
        getChildren().add(view);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, event -> {
            zoom(Math.exp(event.getDeltaY() * WHEEL), event.getX(), event.getY());
            event.consume();
        });
        addEventHandler(ZoomEvent.ZOOM, event -> {
            zoom(event.getZoomFactor(), event.getX(), event.getY());
            event.consume();
        });
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseClicked(this::clicked);
    }

    /** Shows a stored picture; nothing for as long as it is decoded, and when it cannot be. */
    public void show(CompletableFuture<Optional<Path>> picture) {
        view.setImage(null);
        latest.show(
                picture.thenApply(path -> path.map(file -> new Found(file, PictureSize.of(file)))),
                found -> found.ifPresent(this::decode),
                _ -> {});
    }

    /** How many pixels of the screen one of the picture takes; 0 for all of it, as large as fits. */
    public ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** Makes it larger or smaller about the middle of what is seen. */
    public void zoom(double factor) {
        zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    /** Shows all of it. */
    public void fit() {
        set(0);
    }

    /** Shows it in its own size. */
    public void ownSize() {
        zoom(1 / shownScale());
    }

    /** Moves what is seen; false when all of it is seen. */
    public boolean move(double x, double y) {
        if (scale.get() == 0) {
            return false;
        }
        left -= x;
        top -= y;
        requestLayout();
        return true;
    }

    /** The picture that is shown, null while there is none. */
    public @Nullable Image image() {
        return view.getImage();
    }

    private void decode(Found found) {
        double width = 0;
        double height = 0;
        if (found.size().isPresent()) {
            PictureSize size = found.size().get();
            double factor = Math.min(1, (double) MOST_PIXELS / Math.max(size.width(), size.height()));
            width = Math.max(1, size.width() * factor);
            height = Math.max(1, size.height() * factor);
        }
        Image image = new Image(found.file().toUri().toString(), width, height, true, true, true);
        view.setImage(image);
        image.progressProperty().subscribe(this::requestLayout);
        fit();
    }

    private void zoom(double factor, double x, double y) {
        double before = shownScale();
        double now = Math.clamp(before * factor, fitting(), Math.max(LARGEST, fitting()));
        left = x - (x - left) * now / before;
        top = y - (y - top) * now / before;
        set(now <= fitting() * 1.001 ? 0 : now);
    }

    private void set(double now) {
        scale.set(now);
        pseudoClassStateChanged(ZOOMED, now != 0);
        requestLayout();
    }

    private double shownScale() {
        return scale.get() == 0 ? fitting() : scale.get();
    }

    private double fitting() {
        Image image = view.getImage();
        return image == null || image.getWidth() <= 0 || image.getHeight() <= 0
                ? 1
                : Math.min(1, Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight()));
    }

    private void grab(MouseEvent event) {
        grabbedX = event.getX() - left;
        grabbedY = event.getY() - top;
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (scale.get() != 0) {
            left = event.getX() - grabbedX;
            top = event.getY() - grabbedY;
            requestLayout();
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            if (scale.get() != 0) {
                fit();
            } else {
                zoom(Math.max(2, 1 / fitting()), event.getX(), event.getY());
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        Image image = view.getImage();
        if (image == null || image.getWidth() <= 0) {
            return;
        }
        double width = image.getWidth() * shownScale();
        double height = image.getHeight() * shownScale();
        left = within(left, width, getWidth());
        top = within(top, height, getHeight());
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(snapPositionX(left), snapPositionY(top));
    }

    /** In the middle when there is room, else never farther than its edge. */
    private static double within(double at, double size, double room) {
        return size <= room ? (room - size) / 2 : Math.clamp(at, room - size, 0);
    }
}
