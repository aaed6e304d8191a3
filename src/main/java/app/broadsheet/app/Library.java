package app.broadsheet.app;

import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Comment;
import app.broadsheet.model.Counts;
import app.broadsheet.model.Page;
import app.broadsheet.model.RelatedStory;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Questions about what is stored. Every answer comes on a thread other than the FX thread. */
public final class Library {
    /** Folders, feeds and counts. */
    public CompletableFuture<Sources> sources() {
        return Unwired.yet();
    }

    /** The sidebar's numbers. */
    public CompletableFuture<Counts> counts() {
        return Unwired.yet();
    }

    /** The status line's numbers. */
    public CompletableFuture<Status> status() {
        return Unwired.yet();
    }

    /**
     * The next page of a list.
     *
     * @param after where the page before ended, null for the first page
     * @param limit at most so many, 1 to 500
     */
    public CompletableFuture<Page> page(ArticleQuery query, Page.@Nullable Cursor after, int limit) {
        return Unwired.yet();
    }

    /** The article with its body as blocks; empty when it is no longer here. */
    public CompletableFuture<Optional<Article>> article(ArticleId id) {
        return Unwired.yet();
    }

    /** Stories beside it, the best first; those that a saved page brought along come before others. */
    public CompletableFuture<List<RelatedStory>> related(ArticleId id) {
        return Unwired.yet();
    }

    /** Its comments, every parent before its replies, siblings by time. */
    public CompletableFuture<List<Comment>> comments(ArticleId id) {
        return Unwired.yet();
    }

    /**
     * The file of a picture that the article names, checked on reading; empty when it is not stored. Never asks the
     * network.
     */
    public CompletableFuture<Optional<Path>> picture(ArticleId article, URI address) {
        return Unwired.yet();
    }
}
