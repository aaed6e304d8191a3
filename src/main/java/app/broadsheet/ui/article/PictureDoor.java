package app.broadsheet.ui.article;

import app.broadsheet.app.PictureLoading;
import app.broadsheet.model.Article;
import app.broadsheet.model.PictureAnswer;
import app.broadsheet.model.block.Picture;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.block.MissingPictures;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The way to pictures of articles that are not stored. */
@FunctionalInterface
public interface PictureDoor {
    /** There is none: what is not stored cannot be had. */
    PictureDoor NONE = (article, words) -> null;

    /** Those of an article; null where there is no way to them. */
    @Nullable
    MissingPictures of(Article article, Words words);

    /** The app's. */
    static PictureDoor of(PictureLoading loading) {
        return (article, words) -> new MissingPictures() {
            @Override
            public String always() {
                return article.summary().feed() == null
                        ? words.get("picture.always.saved")
                        : words.get("picture.always", article.summary().source());
            }

            @Override
            public CompletableFuture<Boolean> coming() {
                return loading.coming(article.summary().id());
            }

            @Override
            public CompletableFuture<Boolean> allowed() {
                return loading.allowed(article.summary().id());
            }

            @Override
            public CompletableFuture<PictureAnswer> load(Picture picture) {
                return loading.load(article.summary().id(), picture.address());
            }

            @Override
            public CompletableFuture<PictureAnswer> allow() {
                return loading.always(article.summary().id(), article.summary().feed());
            }
        };
    }
}
