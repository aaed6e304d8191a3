package app.broadsheet.model;

import java.util.List;
import java.util.Optional;

/** What became of everything that was dropped, opened or given on the command line, in the order it was given. */
public record ImportReport(List<ImportItem> items) {
    public ImportReport {
        items = List.copyOf(items);
    }

    /** The article to show now: the first one that was read. */
    public Optional<ArticleId> firstArticle() {
        return items.stream()
                .filter(ImportItem.Articles.class::isInstance)
                .flatMap(item -> ((ImportItem.Articles) item).articles().stream())
                .findFirst();
    }
}
