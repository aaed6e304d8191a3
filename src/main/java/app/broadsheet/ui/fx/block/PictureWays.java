package app.broadsheet.ui.fx.block;

import app.broadsheet.model.PictureAnswer;
import app.broadsheet.model.block.Picture;
import app.broadsheet.ui.fx.Latest;
import app.broadsheet.ui.fx.PictureBox;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Reasons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * Under a picture that is not stored: fetch it, or let those of its source come by themselves. Not there while the picture is,
 * and while it comes by itself. Style class {@code picture-ways}.
 */
final class PictureWays extends VBox {
    private static final Logger LOG = Logger.getLogger(PictureWays.class.getName());

    private final PictureBox box;
    private final Picture picture;
    private final MissingPictures missing;
    private final Words words;
    private final WrappedText says = new WrappedText("", "picture-says");
    private final FlowPane ways = new FlowPane();
    private final Latest latest = new Latest();

    PictureWays(PictureBox box, Picture picture, MissingPictures missing, Words words) {
        this.box = box;
        this.picture = picture;
        this.missing = missing;
        this.words = words;
        getStyleClass().add("picture-ways");
        ways.getStyleClass().add("picture-links");
        says.setMaxWidth(USE_PREF_SIZE); // on the side where the page begins, whatever language it is in
        getChildren().addAll(says, ways);
        say("");
        Presence.set(this, false);
        if (isOnTheWeb(picture)) {
            box.missingProperty().subscribe(this::missing);
        }
    }

    private void missing(boolean now) {
        if (!now) {
            latest.forget();
            ways.getChildren().clear();
            say("");
            Presence.set(this, false);
            return;
        }
        latest.show(
                missing.coming(),
                coming -> {
                    if (!coming) {
                        offer();
                    }
                },
                problem -> LOG.log(Level.WARNING, "The choice of pictures is not known", problem));
    }

    private void offer() {
        ways.getChildren().setAll(way("load", words.get("picture.load"), () -> missing.load(picture)));
        Presence.set(this, true);
        latest.show(
                missing.allowed(),
                allowed -> {
                    if (!allowed) {
                        ways.getChildren().add(way("always", missing.always(), missing::allow));
                    }
                },
                problem -> LOG.log(Level.WARNING, "The choice of pictures is not known", problem));
    }

    private Hyperlink way(String style, String name, Supplier<CompletableFuture<PictureAnswer>> ask) {
        Hyperlink way = new Hyperlink(name);
        way.getStyleClass().add("picture-" + style);
        way.setAccessibleText(picture.alt().isBlank() ? name : name + ": " + picture.alt());
        way.setOnAction(_ -> {
            way.setVisited(false);
            say(words.get("picture.loading"));
            latest.show(ask.get(), this::answered, problem -> {
                LOG.log(Level.WARNING, "The picture cannot be fetched", problem);
                say(words.get("picture.failed"));
            });
        });
        return way;
    }

    private void answered(PictureAnswer answer) {
        switch (answer) {
            case PictureAnswer.Here() -> {
                boolean focused = isFocusWithin();
                say("");
                box.find();
                if (focused) {
                    box.requestFocus();
                }
            }
            case PictureAnswer.NoNetwork() -> say(words.get("picture.offline"));
            case PictureAnswer.Failed(String why) ->
                say(why.isEmpty() ? words.get("picture.failed") : Reasons.ours().say(why));
        }
    }

    private void say(String sentence) {
        says.setText(sentence);
        Presence.set(says, !sentence.isEmpty());
    }

    private static boolean isOnTheWeb(Picture picture) {
        String scheme = String.valueOf(picture.address().getScheme());
        return scheme.equals("http") || scheme.equals("https");
    }
}
