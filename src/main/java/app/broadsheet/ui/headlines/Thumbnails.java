package app.broadsheet.ui.headlines;

import app.broadsheet.ui.fx.SourceIcons;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The small pictures of the rows: decoded in the background, the last few hundred kept. FX thread only. */
final class Thumbnails {
    /** Decoded no larger than this, whatever the file holds: enough for a thumbnail at 300 %. */
    private static final int DECODED = 288;

    private static final int KEPT = 200;

    private final PictureFiles files;
    private final SourceIcons icons;
    private final Map<URI, Image> decoded = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<URI, Image> eldest) {
            return size() > KEPT;
        }
    };

    Thumbnails(PictureFiles files, SourceIcons icons) {
        this.files = files;
        this.icons = icons;
    }

    /** The icons of the rows' sources. */
    SourceIcons icons() {
        return icons;
    }

    /** The picture if it is here already. */
    @Nullable
    Image known(URI address) {
        return decoded.get(address);
    }

    /** Where the picture is stored; a failure is a missing picture. */
    CompletableFuture<Optional<Path>> find(HeadlineRow row, URI address) {
        return files.picture(row.id(), address).exceptionally(_ -> Optional.empty());
    }

    /** Decodes the file and keeps the picture. */
    Image decode(URI address, Path file) {
        return decoded.computeIfAbsent(
                address, _ -> new Image(file.toUri().toString(), DECODED, DECODED, true, true, true));
    }
}
