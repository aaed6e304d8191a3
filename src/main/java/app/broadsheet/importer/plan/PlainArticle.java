package app.broadsheet.importer.plan;

import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.NewArticle;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Articles and comments whose text is paragraphs of plain text. */
public final class PlainArticle {
    private static final int EXCERPT = 300;

    private PlainArticle() {}

    /** An article without address, byline or pictures; {@code published} is null when not known. */
    public static NewArticle of(String headline, String source, @Nullable Instant published, List<String> paragraphs) {
        String text = String.join("\n\n", paragraphs);
        return new NewArticle(
                ContentKey.of(source, headline, text),
                null,
                source,
                headline,
                null,
                published,
                null,
                null,
                html(paragraphs),
                text,
                excerpt(String.join(" ", paragraphs)),
                null,
                List.of(),
                List.of(),
                CommentLinks.NONE);
    }

    /** {@code paragraphs} as safe HTML. */
    public static String html(List<String> paragraphs) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : paragraphs) {
            html.append("<p>").append(Entities.escape(paragraph)).append("</p>");
        }
        return html.toString();
    }

    private static String excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int end = text.lastIndexOf(' ', EXCERPT - 1);
        return text.substring(0, end > EXCERPT / 2 ? end : EXCERPT - 1).strip() + "\u2026";
    }
}
