package app.broadsheet.ui.fx;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Finds the stored file of a picture. Never asks the network. */
@FunctionalInterface
public interface PictureSource {
    /** The file of the picture at {@code address}; empty when it is not stored. Completes on any thread. */
    CompletableFuture<Optional<Path>> find(URI address);
}
