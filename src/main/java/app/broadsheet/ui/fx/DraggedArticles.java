package app.broadsheet.ui.fx;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.FeedId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/**
 * Articles that are dragged from one pane to another.
 *
 * @param articles which, in the order of the list; empty when it is something else that is dragged
 * @param sources the subscriptions that they came by, each once; none for a saved article
 */
public record DraggedArticles(Set<ArticleId> articles, Set<FeedId> sources) {
    private static final DataFormat FORMAT = new DataFormat("application/x-broadsheet-articles");
    private static final String PARTS = "/";

    /** Puts articles on what is dragged. */
    public static void put(ClipboardContent content, Collection<ArticleSummary> articles) {
        LongStream numbers = articles.stream().mapToLong(article -> article.id().value());
        LongStream sources = articles.stream()
                .map(ArticleSummary::feed)
                .filter(Objects::nonNull)
                .mapToLong(FeedId::value)
                .distinct();
        content.put(FORMAT, text(numbers) + PARTS + text(sources));
    }

    /** The articles that are dragged. */
    public static DraggedArticles of(Dragboard board) {
        String[] parts = board.getContent(FORMAT) instanceof String text ? text.split(PARTS, 2) : new String[0];
        return parts.length < 2
                ? new DraggedArticles(Set.of(), Set.of())
                : new DraggedArticles(
                        numbers(parts[0]).map(ArticleId::new).collect(Collectors.toCollection(LinkedHashSet::new)),
                        numbers(parts[1]).map(FeedId::new).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String text(LongStream numbers) {
        return numbers.mapToObj(Long::toString).collect(Collectors.joining(" "));
    }

    private static Stream<Long> numbers(String text) {
        return Arrays.stream(text.split(" "))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
