package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleId;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Where the list gets its pictures: {@code Library.picture}. */
@FunctionalInterface
public interface PictureFiles {
    /** The file of a picture that the article names; empty when it is not stored. */
    CompletableFuture<Optional<Path>> picture(ArticleId article, URI address);
}
