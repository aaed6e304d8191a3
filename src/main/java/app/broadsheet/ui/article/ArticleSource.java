package app.broadsheet.ui.article;

import app.broadsheet.app.Library;
import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.RelatedStory;
import app.broadsheet.ui.fx.SourceIcons;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What the pane asks about articles. The answers come on any thread. */
public interface ArticleSource {
    /** The article; empty when it is no longer here. */
    CompletableFuture<Optional<Article>> article(ArticleId id);

    /** Stories beside it, the best first. */
    CompletableFuture<List<RelatedStory>> related(ArticleId id);

    /** How many reports tell its story, itself among them. */
    default CompletableFuture<Integer> reports(ArticleId id) {
        return CompletableFuture.completedFuture(1);
    }

    /** The stored file of a picture that the article names. */
    CompletableFuture<Optional<Path>> picture(ArticleId id, URI address);

    /** The texts that articles have. */
    default TextDoor texts() {
        return TextDoor.NONE;
    }

    /** The way to pictures that are not stored. */
    default PictureDoor pictures() {
        return PictureDoor.NONE;
    }

    /** The icons of sources. */
    default SourceIcons icons() {
        return SourceIcons.none();
    }

    /** The library's answers. */
    static ArticleSource of(Library library, TextDoor texts, PictureDoor pictures, SourceIcons icons) {
        return new ArticleSource() {
            @Override
            public CompletableFuture<Optional<Article>> article(ArticleId id) {
                return library.article(id);
            }

            @Override
            public CompletableFuture<List<RelatedStory>> related(ArticleId id) {
                return library.related(id);
            }

            @Override
            public CompletableFuture<Integer> reports(ArticleId id) {
                return library.reports(id);
            }

            @Override
            public CompletableFuture<Optional<Path>> picture(ArticleId id, URI address) {
                return library.picture(id, address);
            }

            @Override
            public TextDoor texts() {
                return texts;
            }

            @Override
            public PictureDoor pictures() {
                return pictures;
            }

            @Override
            public SourceIcons icons() {
                return icons;
            }
        };
    }
}
