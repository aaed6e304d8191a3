package app.broadsheet.ui.article;

import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What stands in the pane when there is no article: a sign, a line, and what to do. */
final class Notice extends VBox {
    /** @param key {@code nothing} is chosen, it is {@code loading} or {@code missing}, or it {@code failed} */
    Notice(String key, Words words) {
        getStyleClass().addAll("article-notice", "notice-" + key);
        getChildren()
                .addAll(
                        Icons.icon(ikon(key), "notice-icon"),
                        new WrappedText(words.get(key + ".title"), "notice-title"),
                        new WrappedText(words.get(key + ".hint"), "notice-hint"));
    }

    private static BootstrapIcons ikon(String key) {
        return switch (key) {
            case "nothing" -> BootstrapIcons.NEWSPAPER;
            case "loading" -> BootstrapIcons.HOURGLASS;
            case "missing" -> BootstrapIcons.INBOX;
            default -> BootstrapIcons.EXCLAMATION_TRIANGLE;
        };
    }
}
