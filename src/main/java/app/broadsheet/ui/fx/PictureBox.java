package app.broadsheet.ui.fx;

import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A stored picture: decoded in the background at the size that it is shown in, its place kept free meanwhile. Until it is
 * there, and when it is not stored, a quiet ground with its description, as large as the picture where that is known. Style
 * class {@code picture}; pseudo-class {@code waiting} until it is there, {@code missing} when there is none to show. FX
 * thread only.
 */
public final class PictureBox extends Region {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    /** From how much more width on a picture is decoded again, sharper. */
    private static final double GROWN = 1.2;

    private static final double USUAL_RATIO = 9.0 / 16;

    /** What is read comes first: decoding would take the processor from laying the text out and drawing it. */
    private final PauseTransition afterTheText = new PauseTransition(Duration.ONE);

    private double roomWidth;
    private double roomHeight;
    private final Fit fit;
    private final ImageView view = new ImageView();
    private final WrappedText alt;
    /** Whether what stands there is our own sentence, which has no side of its own: it stands where the page begins. */
    private boolean ours;

    private final Latest latest = new Latest();
    private @Nullable Found found;
    private double width;
    private double height;
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper(this, "missing");
    private final URI address;
    private final PictureSource source;

    /** How a picture takes its place. */
    public enum Fit {
        /** All of it is seen, as wide as there is room, never larger than it is. */
        WHOLE,
        /** It fills the size that the style sheet gives the box; what does not fit is cut off evenly. */
        FILL
    }

    private record Found(Path file, Optional<PictureSize> size) {}

    /** Asks {@code source} for the picture right away. */
    public PictureBox(Picture picture, PictureSource source, Fit fit) {
        this.fit = fit;
        this.source = source;
        address = picture.address();
        width = picture.width();
        height = picture.height();
        alt = new WrappedText(picture.alt(), "picture-alt");
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(picture.alt());
        view.setSmooth(true);
        view.setMouseTransparent(true);
        alt.setMouseTransparent(true);
        getChildren().addAll(alt, view);
        pseudoClassStateChanged(WAITING, true);
        afterTheText.setOnFinished(_ -> decode(roomWidth, roomHeight));
        find();
    }

    /** Asks for the picture once more: it may be stored by now. */
    public void find() {
        latest.show(
                source.find(address).thenApply(path -> path.map(file -> new Found(file, PictureSize.of(file)))),
                this::arrived,
                problem -> miss(true));
    }

    /** Whether there is no picture to show. */
    public boolean isMissing() {
        return missing.get();
    }

    /** Whether there is no picture to show, which is known some time after it was asked for. */
    public ReadOnlyBooleanProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    private void arrived(Optional<Found> answer) {
        miss(answer.isEmpty());
        found = answer.orElse(null);
        answer.flatMap(Found::size).ifPresent(size -> {
            boolean sameShape = width > 0 && Math.abs(height / width - (double) size.height() / size.width()) < 0.02;
            if (fit == Fit.WHOLE && !sameShape) {
                width = size.width();
                height = size.height();
                // The stated size of a small rendition is kept above, so that a sharper file does not grow the place.
            }
        });
        requestLayout();
    }

    private void miss(boolean nowMissing) {
        missing.set(nowMissing);
        pseudoClassStateChanged(MISSING, nowMissing);
        if (nowMissing && alt.getText().isEmpty()) {
            alt.setText(Words.of(PictureBox.class).get("picture.missing"));
            ours = true;
        }
        requestLayout();
    }

    private void decode(double boxWidth, double boxHeight) {
        Found file = found;
        if (file == null || boxWidth < 1 || boxHeight < 1) {
            return;
        }
        double scale = scale();
        double wantedWidth = Math.ceil(boxWidth * scale);
        double wantedHeight = Math.ceil(boxHeight * scale);
        Optional<PictureSize> size = file.size();
        if (size.isPresent()) {
            double factor = fit == Fit.FILL
                    ? Math.max(
                            wantedWidth / size.get().width(),
                            wantedHeight / size.get().height())
                    : wantedWidth / size.get().width();
            factor = Math.min(1, factor);
            wantedWidth = Math.max(1, Math.round(size.get().width() * factor));
            wantedHeight = Math.max(1, Math.round(size.get().height() * factor));
        }
        Image before = view.getImage();
        if (before != null && (before.isError() || wantedWidth <= before.getRequestedWidth() * GROWN)) {
            return;
        }
        Image image = new Image(
                file.file().toUri().toString(), wantedWidth, size.isPresent() ? wantedHeight : 0, true, true, true);
        if (before == null) {
            view.setImage(image);
        }
        image.progressProperty().subscribe(progress -> {
            if (progress.doubleValue() >= 1) {
                view.setImage(image);
                alt.setVisible(image.isError());
                pseudoClassStateChanged(WAITING, false);
                miss(image.isError());
            }
        });
    }

    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : Math.max(1, window.getOutputScaleX());
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return fit == Fit.WHOLE ? Orientation.HORIZONTAL : null;
    }

    @Override
    protected double computeMinWidth(double forHeight) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double forHeight) {
        return width > 0 ? width : 0;
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        if (fit == Fit.FILL || forWidth < 0) {
            return height;
        }
        double shown = Math.ceil(shownWidth(forWidth) * ratio());
        if (!missing.get()) {
            return shown;
        }
        double said = saidHeight(forWidth);
        return width > 0 && height > 0 ? Math.max(said, shown) : said;
    }

    /** How high its description is in this width. */
    public double saidHeight(double forWidth) {
        return alt.prefHeight(forWidth);
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return fit == Fit.FILL ? 0 : Math.min(computePrefHeight(forWidth), limit());
    }

    private double ratio() {
        return width > 0 && height > 0 ? height / width : USUAL_RATIO;
    }

    private double shownWidth(double room) {
        double shown = width > 0 ? Math.min(width, room) : room;
        return Math.min(shown, limit() / ratio());
    }

    private double limit() {
        return getMaxHeight() > 0 ? getMaxHeight() : Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        double tall = getHeight() - insets.getTop() - insets.getBottom();
        roomWidth = fit == Fit.FILL ? room : shownWidth(room);
        roomHeight = tall;
        if (view.getImage() == null) {
            afterTheText.play();
        } else {
            decode(roomWidth, roomHeight);
        }
        double said = ours ? Math.min(room, alt.prefWidth(-1)) : room;
        alt.resizeRelocate(insets.getLeft(), insets.getTop(), said, Math.min(tall, alt.prefHeight(room)));
        Image image = view.getImage();
        if (image == null || image.getWidth() <= 0) {
            return;
        }
        if (fit == Fit.FILL) {
            fill(image, room, tall);
        } else {
            double shown = shownWidth(room);
            view.setFitWidth(shown);
            view.setFitHeight(tall);
            view.setPreserveRatio(true);
        }
        double x = insets.getLeft() + (room - view.getLayoutBounds().getWidth()) / 2;
        view.relocate(snapPositionX(x), insets.getTop());
    }

    /** Shows the middle of the picture, a little above it where faces are. */
    private void fill(Image image, double room, double tall) {
        double factor = Math.max(room / image.getWidth(), tall / image.getHeight());
        double w = room / factor;
        double h = tall / factor;
        view.setViewport(new Rectangle2D((image.getWidth() - w) / 2, (image.getHeight() - h) / 3, w, h));
        view.setPreserveRatio(false);
        view.setFitWidth(room);
        view.setFitHeight(tall);
    }
}
