package app.broadsheet.store;

import app.broadsheet.model.TextProblem;
import app.broadsheet.model.block.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as its publisher's page has it.
 *
 * @param html safe HTML
 * @param text the same as plain text
 * @param byline null when the page does not say
 * @param language a BCP 47 tag, null when the page does not say
 * @param lead its lead picture, null when it has none
 * @param pictures every picture of it and the lead picture
 * @param longer whether it is to be read in place of the feed's text
 * @param problem what a reader should know of it, null for nothing
 * @param original all that the page says, null when it is not to be kept
 */
public record FullText(
        String html,
        String text,
        @Nullable String byline,
        @Nullable String language,
        @Nullable Picture lead,
        List<Picture> pictures,
        boolean longer,
        @Nullable TextProblem problem,
        @Nullable Original original) {
    public FullText {
        pictures = List.copyOf(pictures);
    }

    /** A whole page: safe HTML, and the same as plain text. */
    public record Original(String html, String text) {}
}
