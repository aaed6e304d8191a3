package app.broadsheet.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something that is now different in the store. Published after the transaction that did it, in order. */
public sealed interface Change {
    /** New articles. */
    record ArticlesAdded(List<ArticleSummary> articles) implements Change {
        public ArticlesAdded {
            articles = List.copyOf(articles);
        }
    }

    /** Articles whose text, pictures, readiness, comments or other contents changed. */
    record ArticlesUpdated(List<ArticleSummary> articles) implements Change {
        public ArticlesUpdated {
            articles = List.copyOf(articles);
        }
    }

    /** Articles that are no longer here. */
    record ArticlesRemoved(Set<ArticleId> articles) implements Change {
        public ArticlesRemoved {
            articles = Set.copyOf(articles);
        }
    }

    /** Articles that became read or unread. */
    record ReadChanged(Set<ArticleId> articles, boolean read) implements Change {
        public ReadChanged {
            articles = Set.copyOf(articles);
        }
    }

    /** Articles that got or lost their star. */
    record StarChanged(Set<ArticleId> articles, boolean starred) implements Change {
        public StarChanged {
            articles = Set.copyOf(articles);
        }
    }

    /** Articles that were put into stories: article to story. */
    record StoriesPlaced(Map<ArticleId, ArticleId> stories) implements Change {
        public StoriesPlaced {
            stories = Map.copyOf(stories);
        }
    }

    /** Sources or folders were added, renamed, moved or removed, or a source's health changed. */
    record SourcesChanged() implements Change {}

    /** A publisher's site has another icon. */
    record IconChanged(URI site) implements Change {}

    /** An article's comments changed. */
    record CommentsChanged(ArticleId article) implements Change {}

    /** Comments of the user's on an article came, went or got further. */
    record OwnCommentsChanged(ArticleId article) implements Change {}
}
