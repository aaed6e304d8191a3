package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FolderId;
import org.jspecify.annotations.Nullable;

/**
 * A saved article whose address the reader gave, and what he wanted of it.
 *
 * @param asArticle whether it is to stay an article whatever is there
 * @param folder where it is followed if it turns out to be a feed; null for the top level
 */
public record GivenLink(
        ArticleId article, boolean asArticle, @Nullable FolderId folder) {}
