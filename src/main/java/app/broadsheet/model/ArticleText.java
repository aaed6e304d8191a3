package app.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * How the texts of an article stand.
 *
 * @param shown the one that is read
 * @param standing what became of the page's
 * @param pageHere whether the page's is stored, be it shown or not
 * @param originalHere whether all that the page says is stored, be it shown or not
 * @param problem what a reader should know of the page's text; null for nothing
 * @param why the same in the server's case, a sentence; empty for nothing
 */
public record ArticleText(
        TextVersion shown,
        Standing standing,
        boolean pageHere,
        boolean originalHere,
        @Nullable TextProblem problem,
        String why) {
    /** Nobody asked for the page's text. */
    public static final ArticleText FEED_ONLY =
            new ArticleText(TextVersion.FEED, Standing.NOT_ASKED, false, false, null, "");

    /** What became of the page's text. */
    public enum Standing {
        NOT_ASKED,
        /** It is still to be fetched. */
        WANTED,
        STORED,
        /** It could not be fetched; it is tried again. */
        FAILED,
        /** It cannot be had, or not all of it. */
        REFUSED
    }
}
