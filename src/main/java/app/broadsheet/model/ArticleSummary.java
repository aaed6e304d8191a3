package app.broadsheet.model;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the list shows of an article; carries no body.
 *
 * @param feed the subscription that it came by, null for a saved article
 * @param source who published it, for people: "HKFP"; empty when unknown
 * @param headline plain text; empty when the publisher gave none
 * @param excerpt the opening as plain text, at most a few hundred characters; may be empty
 * @param time when it was published, else when it was first seen; never later than when it was first seen
 * @param timeKnown whether {@code time} is the publisher's
 * @param picture the address of its lead picture as the article names it, null when it has none
 * @param commentCount how many comments the publisher or our copy counts, whichever is more; 0 when unknown
 */
public record ArticleSummary(
        ArticleId id,
        @Nullable FeedId feed,
        Origin origin,
        String source,
        String headline,
        String excerpt,
        Instant time,
        boolean timeKnown,
        @Nullable URI picture,
        boolean read,
        boolean starred,
        Readiness readiness,
        int commentCount) {
    /** Code points. */
    private static final int LONGEST_NAME = 80;

    /** What it is called: its headline, else the first words of its opening; empty when it has neither. */
    public String name() {
        String opening = excerpt.strip();
        if (!headline.isBlank() || opening.codePointCount(0, opening.length()) <= LONGEST_NAME) {
            return headline.isBlank() ? opening : headline;
        }
        String first = opening.substring(0, opening.offsetByCodePoints(0, LONGEST_NAME));
        int word = first.lastIndexOf(' ');
        return (word < first.length() / 2 ? first : first.substring(0, word)) + "…";
    }

    /** This summary as read or unread. */
    public ArticleSummary withRead(boolean nowRead) {
        return new ArticleSummary(
                id,
                feed,
                origin,
                source,
                headline,
                excerpt,
                time,
                timeKnown,
                picture,
                nowRead,
                starred,
                readiness,
                commentCount);
    }

    /** This summary with or without the star. */
    public ArticleSummary withStarred(boolean nowStarred) {
        return new ArticleSummary(
                id,
                feed,
                origin,
                source,
                headline,
                excerpt,
                time,
                timeKnown,
                picture,
                read,
                nowStarred,
                readiness,
                commentCount);
    }
}
