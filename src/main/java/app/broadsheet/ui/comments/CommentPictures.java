package app.broadsheet.ui.comments;

import app.broadsheet.model.ArticleId;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Finds the stored file of a picture in a comment on an article. */
@FunctionalInterface
public interface CommentPictures {
    /** The file; empty when it is not stored. Completes on any thread. */
    CompletableFuture<Optional<Path>> find(ArticleId article, URI address);
}
