package app.broadsheet.ui.article;

import app.broadsheet.app.ArticleForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The name of a saved article, after what the system's dialog gave. */
final class SavedName {
    private SavedName() {}

    /**
     * A file whose ending says what it holds. Some dialogs leave the ending of the kind that was chosen to the program, and some
     * keep the one that was there before; an ending that was typed counts. Where the name is another than the dialog has asked
     * about, it is one that is free.
     */
    static Path of(Path chosen, ArticleForm kind) {
        String name = String.valueOf(chosen.getFileName());
        String small = name.toLowerCase(Locale.ROOT);
        boolean page = small.endsWith(ArticleForm.HTML.ending()) || small.endsWith(".htm");
        boolean other = small.endsWith(ArticleForm.MARKDOWN.ending()) || small.endsWith(ArticleForm.PDF.ending());
        if (other || (page && kind == ArticleForm.HTML)) {
            return chosen;
        }
        String bare = page ? name.substring(0, name.lastIndexOf('.')) : name;
        Path named = chosen.resolveSibling(bare + kind.ending());
        for (int i = 2; Files.exists(named); i++) {
            named = chosen.resolveSibling(bare + " " + i + kind.ending());
        }
        return named;
    }
}
