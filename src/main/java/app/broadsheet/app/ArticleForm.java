package app.broadsheet.app;

import java.nio.file.Path;
import java.util.Locale;

/** What an article is written as when it leaves the app as a file. */
public enum ArticleForm {
    /** One page with its pictures in it. */
    HTML(".html"),
    MARKDOWN(".md"),
    PDF(".pdf");

    private final String ending;

    ArticleForm(String ending) {
        this.ending = ending;
    }

    /** What names of such files end in, with its dot. */
    public String ending() {
        return ending;
    }

    /** What a file of this name is to hold. */
    static ArticleForm of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(MARKDOWN.ending) ? MARKDOWN : name.endsWith(PDF.ending) ? PDF : HTML;
    }
}
