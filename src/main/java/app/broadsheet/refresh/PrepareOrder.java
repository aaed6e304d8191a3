package app.broadsheet.refresh;

import app.broadsheet.model.ArticleId;
import java.util.List;

/**
 * What is to be made ready for reading with no network.
 *
 * @param articles in the order in which they are wanted
 * @param fillShort whether the page's text is fetched, too, where the reader left it open and the feed gives only an opening
 * @param mostBytes nothing new is begun when so much has come over the network
 */
public record PrepareOrder(List<ArticleId> articles, boolean fillShort, long mostBytes) {
    public PrepareOrder {
        articles = List.copyOf(articles);
    }
}
