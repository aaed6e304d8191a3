package app.broadsheet.ui.article;

import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;

/** What the pane shows. */
public sealed interface Shown {
    /** No article is selected. */
    record Nothing() implements Shown {}

    /** An article is on its way. */
    record Loading(ArticleId id) implements Shown {}

    /** An article. */
    record Ready(Article article) implements Shown {}

    /** The article is no longer here. */
    record Missing(ArticleId id) implements Shown {}

    /** The article could not be read from the cache. */
    record Failed(ArticleId id) implements Shown {}
}
