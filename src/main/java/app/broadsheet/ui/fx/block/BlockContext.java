package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import app.broadsheet.ui.fx.PictureSource;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import org.jspecify.annotations.Nullable;

/**
 * What blocks need of their surroundings.
 *
 * @param pictures finds stored pictures
 * @param open called with a link that is followed, {@code #name} for a place within the text
 * @param hover called with the link under the mouse or with the focus, and with nothing when there is none
 * @param expected how the text's language is written
 * @param enlarge called with a figure whose picture is to be seen in full size; null when there is no place for that
 * @param missing the way to pictures that are not stored; null where there is none
 */
public record BlockContext(
        PictureSource pictures,
        Consumer<URI> open,
        Consumer<Optional<URI>> hover,
        NodeOrientation expected,
        @Nullable Consumer<Block.Figure> enlarge,
        @Nullable MissingPictures missing) {
    /** Surroundings in which pictures are neither enlarged nor fetched. */
    public BlockContext(
            PictureSource pictures, Consumer<URI> open, Consumer<Optional<URI>> hover, NodeOrientation expected) {
        this(pictures, open, hover, expected, null, null);
    }
}
