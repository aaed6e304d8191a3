package app.broadsheet.ui.fx;

import app.broadsheet.model.ArticleId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/** Articles that are dragged from one pane to another, as their numbers. FX thread only. */
public final class DraggedArticles {
    private static final DataFormat FORMAT = new DataFormat("application/x-broadsheet-articles");

    private DraggedArticles() {}

    /** Puts articles on what is dragged. */
    public static void put(ClipboardContent content, Collection<ArticleId> articles) {
        content.put(
                FORMAT, articles.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(" ")));
    }

    /** The articles that are dragged; empty when it is something else. */
    public static Set<ArticleId> of(Dragboard board) {
        return board.getContent(FORMAT) instanceof String numbers
                ? Arrays.stream(numbers.split(" "))
                        .filter(number -> number.matches("\\d{1,18}"))
                        .map(number -> new ArticleId(Long.parseLong(number)))
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }
}
