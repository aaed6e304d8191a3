package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import java.util.List;

/**
 * A page of answers.
 *
 * @param articles the best first
 * @param total how many there are on all pages, exactly
 */
public record SearchPage(List<ArticleId> articles, int total) {
    /** No answers. */
    public static final SearchPage NONE = new SearchPage(List.of(), 0);

    public SearchPage {
        articles = List.copyOf(articles);
    }
}
