package app.broadsheet.ui.comments;

import app.broadsheet.app.CommentPreview;
import app.broadsheet.app.CommentPreview.Form;
import app.broadsheet.model.ArticleId;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import app.broadsheet.ui.fx.block.BlockContext;
import app.broadsheet.ui.fx.block.Blocks;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/** What is written as the site will show it. */
final class EditorPreview extends VBox {
    private final Function<ArticleId, BlockContext> context;
    private final Words words;

    EditorPreview(Function<ArticleId, BlockContext> context, Words words) {
        this.context = context;
        this.words = words;
        getStyleClass().addAll("comment-body", "editor-preview");
    }

    void show(Form form, String text, ArticleId article) {
        getChildren().setAll(new Blocks(context.apply(article)).nodes(CommentPreview.of(form, text)));
        if (getChildren().isEmpty()) {
            getChildren().add(new WrappedText(words.get("editor.preview.empty"), "comments-none"));
        }
    }

    /** What can be written there, in a line. */
    static String hint(Form form, Words words) {
        return words.get("editor.form." + form.name().toLowerCase(Locale.ROOT));
    }
}
