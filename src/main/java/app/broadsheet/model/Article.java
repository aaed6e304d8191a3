package app.broadsheet.model;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is read.
 *
 * @param link the publisher's page, null when there is none
 * @param byline who wrote it, as the publisher puts it; null when unknown
 * @param language a BCP 47 tag, null when unknown
 * @param lead its lead picture, null when it has none or when {@code body} already shows it first
 * @param body safe blocks in reading order; empty when there is only a headline
 * @param takesComments what is known of whether the publisher takes comments
 */
public record Article(
        ArticleSummary summary,
        @Nullable URI link,
        @Nullable String byline,
        @Nullable String language,
        @Nullable Picture lead,
        List<Block> body,
        TakesComments takesComments) {
    public Article {
        body = List.copyOf(body);
    }

    /** Whether a site takes comments, as far as we know. */
    public enum TakesComments {
        YES,
        NO,
        UNKNOWN
    }
}
