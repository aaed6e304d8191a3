package app.broadsheet.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of everything that was dropped, opened or given on the command line, in the order it was given. */
public record ImportReport(List<ImportItem> items) {
    public ImportReport {
        items = List.copyOf(items);
    }

    /** The article to show now: the first one that was read. */
    public Optional<ArticleId> firstArticle() {
        return read().findFirst();
    }

    /** All articles that were read or wait for their page, those that were here already among them. */
    public Set<ArticleId> articles() {
        return read().collect(Collectors.toUnmodifiableSet());
    }

    private Stream<ArticleId> read() {
        return items.stream().flatMap(item -> switch (item) {
            case ImportItem.Articles read -> read.articles().stream();
            case ImportItem.Waiting link -> Stream.of(link.article());
            default -> Stream.<ArticleId>of();
        });
    }
}
