package app.broadsheet.ui.article;

import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.WrappedText;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What stands in the pane when there is no article: a sign, a line, and what to do. */
final class Notice extends VBox {
    Notice(Ikon ikon, String title, String hint) {
        getStyleClass().add("article-notice");
        getChildren()
                .addAll(
                        Icons.icon(ikon, "notice-icon"),
                        new WrappedText(title, "notice-title"),
                        new WrappedText(hint, "notice-hint"));
    }
}
