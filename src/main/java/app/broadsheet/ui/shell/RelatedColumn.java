package app.broadsheet.ui.shell;

import app.broadsheet.ui.article.ArticlePane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Takes the related stories out of the page into a column of their own while the window is wide. FX thread only. */
final class RelatedColumn {
    private final ArticlePane article;
    private final ColumnsPane columns;
    private final ScrollPane column = new ScrollPane();
    private Subscription following = Subscription.EMPTY;

    RelatedColumn(ArticlePane article, ColumnsPane columns) {
        this.article = article;
        this.columns = columns;
        column.getStyleClass().add("related-column");
        column.setFitToWidth(true);
        column.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    /** Arranges for a window of this shape. */
    void show(WindowShape shape) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (shape == WindowShape.FOUR) {
            Region related = article.giveRelated();
            column.setContent(related);
            following = related.managedProperty().subscribe(some -> columns.setRelated(some ? column : null));
        } else {
            columns.setRelated(null);
            column.setContent(null);
            article.takeRelated();
        }
    }
}
