package app.broadsheet.ui.article;

import app.broadsheet.app.ArticleTexts;
import app.broadsheet.app.Backfill;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleText;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.TextChoice;
import app.broadsheet.model.TextVersion;
import java.util.concurrent.CompletableFuture;

/** The texts that an article has: the feed's, what was taken from the publisher's page, and all of that page. The answers come on any thread. */
public interface TextDoor {
    /** Every article has only its feed's. */
    TextDoor NONE = new TextDoor() {
        @Override
        public CompletableFuture<ArticleText> of(ArticleId article) {
            return CompletableFuture.completedFuture(ArticleText.FEED_ONLY);
        }

        @Override
        public CompletableFuture<ArticleText> show(ArticleId article, TextVersion version) {
            return of(article);
        }

        @Override
        public CompletableFuture<ArticleText> fetch(ArticleId article) {
            return of(article);
        }

        @Override
        public CompletableFuture<TextChoice> choice(FeedId feed) {
            return CompletableFuture.completedFuture(TextChoice.FEED);
        }

        @Override
        public CompletableFuture<Backfill> choose(FeedId feed, TextChoice choice) {
            return CompletableFuture.completedFuture(Backfill.NOTHING);
        }

        @Override
        public CompletableFuture<?> backfill(FeedId feed) {
            return CompletableFuture.completedFuture(feed);
        }
    };

    /** How they stand. */
    CompletableFuture<ArticleText> of(ArticleId article);

    /** Reads the article in this one from now on; answers how they stand then. */
    CompletableFuture<ArticleText> show(ArticleId article, TextVersion version);

    /** Fetches the page's. */
    CompletableFuture<ArticleText> fetch(ArticleId article);

    /** Which the reader wants of a source. */
    CompletableFuture<TextChoice> choice(FeedId feed);

    /** Chooses which of a source from now on; answers what {@link #backfill} would fetch. */
    CompletableFuture<Backfill> choose(FeedId feed, TextChoice choice);

    /** Fetches what was chosen for the articles that are here already, too. */
    CompletableFuture<?> backfill(FeedId feed);

    /** The app's. */
    static TextDoor of(ArticleTexts texts) {
        return new TextDoor() {
            @Override
            public CompletableFuture<ArticleText> of(ArticleId article) {
                return texts.of(article);
            }

            @Override
            public CompletableFuture<ArticleText> show(ArticleId article, TextVersion version) {
                return texts.show(article, version);
            }

            @Override
            public CompletableFuture<ArticleText> fetch(ArticleId article) {
                return texts.fetch(article);
            }

            @Override
            public CompletableFuture<TextChoice> choice(FeedId feed) {
                return texts.choice(feed);
            }

            @Override
            public CompletableFuture<Backfill> choose(FeedId feed, TextChoice choice) {
                return texts.choose(feed, choice);
            }

            @Override
            public CompletableFuture<?> backfill(FeedId feed) {
                return texts.backfill(feed);
            }
        };
    }
}
