package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import app.broadsheet.ui.fx.Clicks;
import app.broadsheet.ui.fx.Links;
import app.broadsheet.ui.fx.PictureBox;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

/** A picture with its caption. */
final class FigureNode extends VBox {
    FigureNode(Block.Figure figure, Blocks blocks) {
        getStyleClass().add("figure");
        BlockContext context = blocks.context();
        PictureBox picture = new PictureBox(figure.picture(), context.pictures(), PictureBox.Fit.WHOLE);
        URI link = figure.link();
        Consumer<Block.Figure> enlarge = context.enlarge();
        if (link != null) {
            Links.mark(picture, link);
        }
        if (enlarge != null) {
            String label =
                    blocks.words().get("picture.enlarge", figure.picture().alt());
            Clicks.on(picture, AccessibleRole.IMAGE_VIEW, label, () -> {
                if (!picture.isMissing()) {
                    enlarge.accept(figure);
                } else if (link != null) {
                    context.open().accept(link);
                }
            });
        } else if (link != null) {
            String label = blocks.words().get("picture.link", figure.picture().alt());
            Clicks.on(
                    picture,
                    AccessibleRole.HYPERLINK,
                    label,
                    () -> context.open().accept(link));
        }
        if (link != null) {
            picture.hoverProperty()
                    .subscribe((before, now) -> context.hover().accept(now ? Optional.of(link) : Optional.empty()));
        }
        MissingPictures missing = context.missing();
        getChildren()
                .add(
                        missing == null
                                ? picture
                                : new PicturePlace(
                                        picture, new PictureWays(picture, figure.picture(), missing, blocks.words())));
        if (!figure.caption().isEmpty()) {
            getChildren().add(blocks.text(figure.caption(), "caption"));
        }
    }
}
