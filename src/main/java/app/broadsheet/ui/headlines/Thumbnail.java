package app.broadsheet.ui.headlines;

import app.broadsheet.ui.fx.Latest;
import app.broadsheet.ui.fx.Presence;
import java.net.URI;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A row's picture, cut to fill its place; takes no room while there is none. FX thread only. */
final class Thumbnail extends Region {
    private final Thumbnails pictures;
    private final Latest latest = new Latest();
    private final Rectangle ground = new Rectangle();
    private final ImageView view = new ImageView();
    private Subscription loading = Subscription.EMPTY;
    private @Nullable URI shown;

    Thumbnail(Thumbnails pictures) {
        this.pictures = pictures;
        getStyleClass().add("thumbnail");
        ground.getStyleClass().add("thumbnail-ground");
        Rectangle corners = new Rectangle();
        corners.widthProperty().bind(ground.widthProperty());
        corners.heightProperty().bind(ground.heightProperty());
        corners.arcWidthProperty().bind(ground.arcWidthProperty());
        corners.arcHeightProperty().bind(ground.arcHeightProperty());
        view.setClip(corners);
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        getChildren().addAll(ground, view);
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
        view.setImage(now);
        Presence.set(this, now != null);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        ground.setWidth(width);
        ground.setHeight(height);
        Image image = view.getImage();
        if (image == null || image.getWidth() <= 0 || width <= 0 || height <= 0) {
            return;
        }
        double scale = Math.min(image.getWidth() / width, image.getHeight() / height);
        double cutWidth = width * scale;
        double cutHeight = height * scale;
        view.setViewport(new Rectangle2D(
                (image.getWidth() - cutWidth) / 2, (image.getHeight() - cutHeight) / 2, cutWidth, cutHeight));
        view.setFitWidth(width);
        view.setFitHeight(height);
    }
}
