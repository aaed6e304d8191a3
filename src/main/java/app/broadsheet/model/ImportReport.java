package app.broadsheet.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of everything that was dropped, opened or given on the command line, in the order it was given. */
public record ImportReport(List<ImportItem> items) {
    public ImportReport {
        items = List.copyOf(items);
    }

    /** The article to show now: the first one that was read. */
    public Optional<ArticleId> firstArticle() {
        return items.stream()
                .flatMap(item -> switch (item) {
                    case ImportItem.Articles read -> read.articles().stream();
                    case ImportItem.Waiting link -> Stream.of(link.article());
                    default -> Stream.<ArticleId>of();
                })
                .findFirst();
    }
}
