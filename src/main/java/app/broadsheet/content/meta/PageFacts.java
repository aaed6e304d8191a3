package app.broadsheet.content.meta;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page states about its article, as written there; null where it states nothing.
 *
 * @param title the headline; empty only when the page has none at all
 * @param published a date in whatever form
 * @param language a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param picture the address of the picture that stands for the article
 * @param body the text of the article, as JSON-LD may give it
 * @param free whether the article can be read without paying, null when not stated
 */
public record PageFacts(
        String title,
        @Nullable String byline,
        @Nullable String siteName,
        @Nullable String published,
        @Nullable String language,
        @Nullable String direction,
        @Nullable String description,
        @Nullable String picture,
        @Nullable String body,
        @Nullable Boolean free) {

    /** Reads what the page states. When sources disagree, JSON-LD goes before Dublin Core, and that before Open Graph. */
    public static PageFacts of(Document page) {
        MetaTags meta = MetaTags.of(page);
        String pageTitle = Titles.of(page);
        LinkedArticle linked = LinkedData.article(page, pageTitle);
        return new PageFacts(
                title(linked, meta, pageTitle),
                first(
                        linked.author(),
                        meta.first("dc:creator", "dcterm:creator", "author", "parsely-author"),
                        name(meta.first("article:author"))),
                first(linked.publisher(), meta.first("og:site_name")),
                first(linked.published(), meta.first("article:published_time", "parsely-pub-date")),
                language(page, meta),
                direction(page),
                first(
                        linked.description(),
                        meta.first(
                                "dc:description",
                                "dcterm:description",
                                "og:description",
                                "weibo:article:description",
                                "weibo:webpage:description",
                                "description",
                                "twitter:description")),
                first(meta.first("og:image", "og:image:url", "twitter:image", "twitter:image:src"), linked.picture()),
                linked.body(),
                linked.free());
    }

    private static String title(LinkedArticle linked, MetaTags meta, String pageTitle) {
        String stated = first(
                linked.headline(),
                meta.first(
                        "dc:title",
                        "dcterm:title",
                        "og:title",
                        "weibo:article:title",
                        "weibo:webpage:title",
                        "title",
                        "twitter:title",
                        "parsely-title"));
        return stated == null ? pageTitle : stated;
    }

    private static @Nullable String language(Document page, MetaTags meta) {
        Element html = page.selectFirst("html");
        String language = html == null ? "" : html.attr("lang").strip();
        return language.isEmpty() ? meta.first("content-language") : language;
    }

    private static @Nullable String direction(Document page) {
        Element stated = null;
        for (String where : List.of("html[dir]", "body[dir]", "main[dir]", "article[dir]")) {
            stated = stated == null ? page.selectFirst(where) : stated;
        }
        String direction = stated == null ? "" : stated.attr("dir").strip();
        return direction.equals("rtl") || direction.equals("ltr") ? direction : null;
    }

    /** Facebook wants profile addresses as authors: no name for a reader. */
    private static @Nullable String name(@Nullable String author) {
        return author == null || author.startsWith("http") ? null : author;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
