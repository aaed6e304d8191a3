package app.broadsheet.importer.aggregator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reader's comment on a page.
 *
 * @param author empty when the page names none
 * @param age null when the page does not say
 */
public record Remark(String author, @Nullable Age age, List<String> paragraphs) {
    public Remark {
        paragraphs = List.copyOf(paragraphs);
    }
}
