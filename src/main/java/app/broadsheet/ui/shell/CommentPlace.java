package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.ui.article.ArticleDoor;
import app.broadsheet.ui.comments.CommentSurroundings;
import app.broadsheet.ui.fx.FxThread;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What the window is for the comments in it. */
final class CommentPlace {
    private CommentPlace() {}

    static CommentSurroundings of(Desk desk, WindowModels models, ArticleDoor door) {
        FxThread fx = new FxThread();
        return new CommentSurroundings(
                desk.library()::picture,
                door.browse(),
                door.hover(),
                CommentPlace::copy,
                (text, undo) -> fx.execute(() -> {
                    if (undo == null) {
                        models.notices().tell(text);
                    } else {
                        models.notices().tell(text, undo);
                    }
                }),
                desk.accounts());
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
