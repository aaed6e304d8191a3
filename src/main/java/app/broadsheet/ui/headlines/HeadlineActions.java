package app.broadsheet.ui.headlines;

import app.broadsheet.app.DraggedFiles;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the list asks of the window. Called on the FX thread. */
public interface HeadlineActions {
    /** The row was selected: shows the article beside the list, if there is room for both. */
    void open(ArticleSummary article);

    /** The row was clicked, or Enter pressed on it: shows the article, in place of the list if need be. */
    void activate(ArticleSummary article);

    /** Gives or takes the star. */
    void star(Set<ArticleId> articles, boolean starred);

    /** Marks as read or unread. */
    void markRead(Set<ArticleId> articles, boolean read);

    /** Shows how the article's story was told. */
    void timeline(ArticleSummary article);

    /** Opens the publisher's page in the browser. */
    void browse(ArticleSummary article);

    /** Takes saved articles out of the library. */
    void remove(Set<ArticleId> articles);

    /** Begins to write articles as files that are dragged out of the window; empty where that is not possible. */
    Optional<DraggedFiles> drag(List<ArticleSummary> articles);

    /** Asks what to follow. */
    void add();

    /** Shows feeds to start with. */
    void catalogue();

    /** Fetches what is new. */
    void refresh();
}
