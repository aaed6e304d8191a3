package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page.
 *
 * @param title the headline; empty when the page has none
 * @param byline who wrote it, null when the page does not say
 * @param siteName who published it, null when the page does not say
 * @param published when it appeared; null when the page does not say, or says it in a form that is not understood
 * @param publishedText what the page says of that, in its own form; null when it does not say
 * @param language a BCP 47 tag as the page states it, null when it does not
 * @param direction {@code ltr} or {@code rtl}, null when the page does not say
 * @param lead the picture that stands for the article; null when there is none
 * @param excerpt the page's own summary, else the opening; at most 300 characters
 * @param blocks the body, the headline not repeated
 * @param html the body as {@link BlockHtml} writes it
 * @param text the body's words
 * @param pictures every picture of the body and the lead picture, each once
 * @param nextPage where the article goes on; null when it ends here
 * @param amp the page's plain form for slow networks (AMP), null when it names none
 * @param notes what a reader should know about the extraction
 */
public record Extraction(
        String title,
        @Nullable String byline,
        @Nullable String siteName,
        @Nullable Instant published,
        @Nullable String publishedText,
        @Nullable String language,
        @Nullable String direction,
        @Nullable Picture lead,
        String excerpt,
        List<Block> blocks,
        String html,
        String text,
        List<Picture> pictures,
        @Nullable URI nextPage,
        @Nullable URI amp,
        Set<Note> notes) {
    public Extraction {
        blocks = List.copyOf(blocks);
        pictures = List.copyOf(pictures);
        notes = Set.copyOf(notes);
    }

    /** What may be missing from an extraction, or be in it that is not the article. */
    public enum Note {
        /** The publisher shows only part of the article without a subscription. */
        PAYWALL,
        /** The page asks for consent before it shows the article. */
        CONSENT_WALL,
        /** So little text was found that the page may be no article, or be made by scripts. */
        LITTLE_TEXT,
        /** The article goes on on other pages. */
        MORE_PAGES,
        /** The page tells more beside what was taken than in it. */
        MORE_ON_PAGE
    }
}
