package app.broadsheet.model;

import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article on its way into the store, already cleaned.
 *
 * @param key what tells it from the other articles of its feed: guid or id, else the link, else a hash of its content.
 *     For saved articles it is unique among all saved ones.
 * @param source who published it, for people; empty to use the feed's title
 * @param published when the publisher says it appeared, null when it does not say
 * @param updated when the publisher says it last changed, null when it does not say
 * @param language a BCP 47 tag, null when unknown
 * @param body safe HTML as {@code content} writes it; may be empty
 * @param text the body as plain text, for search; may be empty
 * @param excerpt the opening as plain text; may be empty
 * @param lead its lead picture, null when it has none
 * @param pictures every picture of the body and the lead picture
 * @param comments what the publisher says about comments
 */
public record NewArticle(
        String key,
        @Nullable URI link,
        String source,
        String headline,
        @Nullable String byline,
        @Nullable Instant published,
        @Nullable Instant updated,
        @Nullable String language,
        String body,
        String text,
        String excerpt,
        @Nullable Picture lead,
        List<Picture> pictures,
        List<String> categories,
        CommentLinks comments) {
    public NewArticle {
        pictures = List.copyOf(pictures);
        categories = List.copyOf(categories);
    }
}
