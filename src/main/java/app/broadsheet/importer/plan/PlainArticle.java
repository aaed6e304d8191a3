package app.broadsheet.importer.plan;

import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.content.TextHtml;
import app.broadsheet.model.NewArticle;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles and comments whose text is paragraphs of plain text. */
public final class PlainArticle {
    private PlainArticle() {}

    /** An article without address, byline or pictures; {@code published} is null when not known. */
    public static NewArticle of(String headline, String source, @Nullable Instant published, List<String> paragraphs) {
        return ArticleDraft.of(headline, HtmlCleaner.clean(html(paragraphs), null))
                .source(source)
                .published(published)
                .build()
                .article();
    }

    /** {@code paragraphs} as safe HTML. */
    public static String html(List<String> paragraphs) {
        return TextHtml.paragraphs(paragraphs);
    }
}
