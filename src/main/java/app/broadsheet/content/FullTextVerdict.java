package app.broadsheet.content;

import app.broadsheet.content.Extraction.Note;
import app.broadsheet.model.TextProblem;
import org.jspecify.annotations.Nullable;

/**
 * What a page's text is worth beside the feed's. Pure; any thread.
 *
 * @param usable whether it is the article at all, or a part of it
 * @param better whether it is to be read in place of the feed's: never when it has less than that
 * @param problem what a reader should know, null for nothing
 */
public record FullTextVerdict(
        boolean usable, boolean better, @Nullable TextProblem problem) {
    private static final int COMPARED = 60_000;
    /** Below this a feed's text is a summary in its own words, which no page has to repeat. */
    private static final int TELLING = 400;

    private static final double LESS = 0.95;
    private static final double OTHER = 0.15;
    private static final double PARTLY = 0.75;

    /**
     * Judges.
     *
     * @param feedText what the feed gave, as plain text; may be empty
     */
    public static FullTextVerdict of(Extraction page, String feedText) {
        int here = page.text().length();
        int given = feedText.strip().length();
        if (page.notes().contains(Note.CONSENT_WALL)) {
            return new FullTextVerdict(false, false, TextProblem.CONSENT_WALL);
        }
        boolean more = here > given;
        if (page.notes().contains(Note.PAYWALL)) {
            return new FullTextVerdict(here > 0, more, TextProblem.PAYWALL);
        }
        if (here == 0 || (page.notes().contains(Note.LITTLE_TEXT) && here < given * 2)) {
            return new FullTextVerdict(false, false, TextProblem.LITTLE_TEXT);
        }
        if (here < given * LESS) {
            return new FullTextVerdict(true, false, TextProblem.SHORTER);
        }
        double share = given < TELLING ? 1 : Overlap.share(feedText, page.text(), COMPARED);
        if (share < PARTLY) {
            return new FullTextVerdict(true, share >= OTHER, TextProblem.PARTS_DIFFER);
        }
        return new FullTextVerdict(true, true, missing(page));
    }

    private static @Nullable TextProblem missing(Extraction page) {
        if (page.notes().contains(Note.MORE_PAGES)) {
            return TextProblem.PAGES_MISSING;
        }
        return page.notes().contains(Note.MORE_ON_PAGE) ? TextProblem.MORE_ON_PAGE : null;
    }
}
