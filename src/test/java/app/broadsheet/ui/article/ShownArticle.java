package app.broadsheet.ui.article;

import app.broadsheet.app.SaveResult;
import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.RelatedStory;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.ui.fx.Ages;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The article pane with one article after another in it, and what it led to. */
final class ShownArticle implements ArticleSource, ArticleMarks {
    private final Map<URI, Path> pictures = new HashMap<>();
    private final List<Function<Runnable, Region>> sheets = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<URI> browsed = new ArrayList<>();
    private final ArticleModel model = new ArticleModel(this, this);
    private @Nullable ArticlePane pane;
    private @Nullable Article article;
    private long last;

    /** The pane; made when asked for the first time, on the FX thread. */
    ArticlePane pane() {
        if (pane == null) {
            pane = new ArticlePane(
                    model, door(), new Ages(Clock.fixed(Samples.NOW, ZoneOffset.UTC), Locale.ENGLISH), new Region());
            pane.attach();
        }
        return pane;
    }

    private ArticleDoor door() {
        return new ArticleDoor(
                browsed::add,
                id -> {},
                id -> {},
                link -> {},
                sheets::add,
                told::add,
                (saved, file) -> CompletableFuture.completedFuture(new SaveResult.Saved(file)));
    }

    /** The sheets that were asked for. */
    List<Function<Runnable, Region>> sheets() {
        return sheets;
    }

    void show(String headline, @Nullable String language, List<Block> body) {
        last++;
        article = Samples.article(last, headline, language, body);
        model.show(new ArticleId(last));
    }

    /** Shows an article with this lead picture; null for none. */
    void show(String headline, @Nullable Picture lead, List<Block> body) {
        last++;
        Article usual = Samples.article(last, headline, "en", body);
        article = new Article(
                usual.summary(),
                usual.link(),
                usual.byline(),
                usual.language(),
                lead,
                usual.body(),
                usual.takesComments());
        model.show(new ArticleId(last));
    }

    /** Gives the article that is shown another text, as the store tells of it. */
    void again(List<Block> body) {
        Article before = Objects.requireNonNull(article);
        article = Samples.article(last, before.summary().headline(), before.language(), body);
        model.changed(List.of(new Change.ArticlesUpdated(List.of(article.summary()))));
    }

    ArticleModel model() {
        return model;
    }

    /** Stores a picture. */
    void store(URI address, Path file) {
        pictures.put(address, file);
    }

    /** What was opened outside. */
    List<URI> browsed() {
        return browsed;
    }

    @Override
    public CompletableFuture<Optional<Article>> article(ArticleId id) {
        return CompletableFuture.completedFuture(Optional.ofNullable(article));
    }

    @Override
    public CompletableFuture<List<RelatedStory>> related(ArticleId id) {
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletableFuture<Optional<Path>> picture(ArticleId id, URI address) {
        return CompletableFuture.completedFuture(Optional.ofNullable(pictures.get(address)));
    }

    @Override
    public void star(ArticleId id, boolean starred) {}

    @Override
    public void read(ArticleId id, boolean read) {}
}
