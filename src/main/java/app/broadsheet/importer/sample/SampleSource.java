package app.broadsheet.importer.sample;

import app.broadsheet.importer.plan.ImportedArticle;
import java.net.URI;
import java.util.List;

/**
 * One of the sample edition's sources.
 *
 * @param address names it for the store; of the scheme {@code sample}, which nothing fetches
 * @param articles with their pictures and comments, in no particular order
 */
public record SampleSource(String title, URI address, List<ImportedArticle> articles) {
    public SampleSource {
        articles = List.copyOf(articles);
    }
}
