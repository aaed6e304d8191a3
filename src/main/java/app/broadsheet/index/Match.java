package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.StoryBond;
import java.util.List;

/**
 * A related story.
 *
 * @param article the article; of several with the same text the earliest
 * @param score how alike the two are, 0 to 1; comparable between questions
 * @param bond what relates them
 * @param words up to three names or words that both are about, as the asking article writes them
 * @param copies other articles with the same text as {@code article}, the earliest first
 */
public record Match(ArticleId article, double score, StoryBond bond, List<String> words, List<ArticleId> copies) {
    public Match {
        words = List.copyOf(words);
        copies = List.copyOf(copies);
    }
}
