package app.broadsheet.ui.headlines;

import app.broadsheet.ui.fx.Latest;
import java.net.URI;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A row's picture, cut to fill its place; takes no room while there is none. FX thread only. */
final class Thumbnail extends Region {
    private final Thumbnails pictures;
    private final Latest latest = new Latest();
    private final Rectangle shape = new Rectangle();
    private Subscription loading = Subscription.EMPTY;
    private @Nullable URI shown;
    private @Nullable Image image;

    Thumbnail(Thumbnails pictures) {
        this.pictures = pictures;
        getStyleClass().add("thumbnail");
        shape.getStyleClass().add("thumbnail-picture");
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        getChildren().add(shape);
        show((Image) null);
    }

    void show(HeadlineRow row) {
        URI address = row.summary().picture();
        if (address == null) {
            nothing();
        } else if (!address.equals(shown)) {
            nothing();
            shown = address;
            Image known = pictures.known(address);
            if (known != null) {
                load(known);
            } else {
                latest.show(
                        pictures.find(row, address),
                        file -> file.ifPresent(path -> load(pictures.decode(address, path))),
                        _ -> nothing());
            }
        }
    }

    void nothing() {
        latest.forget();
        loading.unsubscribe();
        shown = null;
        show((Image) null);
    }

    /** The place is taken as soon as there is a file, so that the text does not move when it is decoded. */
    private void load(Image loaded) {
        show(loaded);
        loading = Subscription.combine(
                loaded.errorProperty().subscribe(wrong -> {
                    if (wrong) {
                        show((Image) null);
                    }
                }),
                loaded.progressProperty().subscribe(_ -> requestLayout()));
    }

    private void show(@Nullable Image now) {
        image = now;
        setVisible(now != null);
        setManaged(now != null);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        shape.setWidth(getWidth());
        shape.setHeight(getHeight());
        Image now = image;
        if (now == null || now.getWidth() <= 0 || getWidth() <= 0) {
            shape.setFill(null);
            return;
        }
        double scale = Math.max(getWidth() / now.getWidth(), getHeight() / now.getHeight());
        double width = now.getWidth() * scale;
        double height = now.getHeight() * scale;
        shape.setFill(
                new ImagePattern(now, (getWidth() - width) / 2, (getHeight() - height) / 2, width, height, false));
    }
}
