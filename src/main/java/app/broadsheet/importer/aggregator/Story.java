package app.broadsheet.importer.aggregator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of a page.
 *
 * @param headline empty when the page has none
 * @param source as the page names it; empty when it does not
 * @param age null when the page does not say or says it in a way that is not understood
 * @param paragraphs the text, page furniture left out
 */
public record Story(
        String headline, String source, @Nullable Age age, List<String> paragraphs) {
    public Story {
        paragraphs = List.copyOf(paragraphs);
    }
}
