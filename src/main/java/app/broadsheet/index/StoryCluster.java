package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import java.util.List;

/**
 * Articles about the same event.
 *
 * @param articles in order of time; at least one
 */
public record StoryCluster(List<ArticleId> articles) {
    public StoryCluster {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no articles");
        }
    }

    /** The earliest: the list shows the story at its place. */
    public ArticleId first() {
        return articles.getFirst();
    }

    /** How many others there are: "+2 sources". */
    public int others() {
        return articles.size() - 1;
    }
}
