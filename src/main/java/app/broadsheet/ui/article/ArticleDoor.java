package app.broadsheet.ui.article;

import app.broadsheet.app.SaveResult;
import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;

/**
 * Where the pane leads to.
 *
 * @param browse opens an address outside
 * @param open shows another article, a related one
 * @param timeline shows how the story of an article was told
 * @param hover called with the link that the mouse or the keyboard is on, and with nothing when there is none
 * @param sheet shows over the window what is made with the way to close it
 * @param tell says something in passing
 * @param save saves an article to a file
 */
public record ArticleDoor(
        Consumer<URI> browse,
        Consumer<ArticleId> open,
        Consumer<ArticleId> timeline,
        Consumer<Optional<URI>> hover,
        Consumer<Function<Runnable, Region>> sheet,
        Consumer<String> tell,
        BiFunction<Article, Path, CompletableFuture<SaveResult>> save) {}
