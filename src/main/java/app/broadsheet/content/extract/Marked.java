package app.broadsheet.content.extract;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The element that a page itself marks as the body of its article, in the ways that publishers and their tools do. */
final class Marked {
    private static final List<String> MARKS = List.of(
            "[itemprop=articleBody], [property=articleBody]",
            ".e-content, .entry-content, .post-content, .article-content, .story-content, .article-body, .article__body, "
                    + ".articleBody, .story-body, .post-body, .post__content, .article__content, .content__article-body, "
                    + "#article-body, #articleBody, .td-post-content, .field-name-body, .c-article-body, .body-content",
            "article");

    private Marked() {}

    /** The marked element, or all of the body, in an element of its own. */
    static Element take(Element body) {
        Element marked = find(body);
        Element article = new Element("div");
        article.appendChild(marked == null ? body : marked);
        return article;
    }

    /** The marked element with the most text, null when nothing is marked. */
    static @Nullable Element find(Element body) {
        for (String mark : MARKS) {
            Element most = body.select(mark).stream()
                    .max(Comparator.comparingInt(element -> Measure.of(element).characters()))
                    .orElse(null);
            if (most != null && Measure.of(most).characters() > 200) {
                return most;
            }
        }
        return null;
    }
}
