package app.broadsheet.content.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article that a page describes in JSON-LD (schema.org), the broken ways in which it is written included. */
final class LinkedData {
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "AdvertiserContentArticle",
            "NewsArticle",
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReportageNewsArticle",
            "ReviewNewsArticle",
            "Report",
            "SatiricalArticle",
            "ScholarlyArticle",
            "MedicalScholarlyArticle",
            "SocialMediaPosting",
            "BlogPosting",
            "LiveBlogPosting",
            "DiscussionForumPosting",
            "TechArticle",
            "APIReference");
    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 8;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private LinkedData() {}

    static LinkedArticle article(Document page, String pageTitle) {
        for (Element script : page.select("script[type*=ld+json]")) {
            String text = script.data().strip();
            JsonNode root = text.length() > LONGEST ? null : read(unwrap(text));
            JsonNode article = root == null ? null : find(root, 0);
            if (article != null) {
                return of(article, pageTitle);
            }
        }
        return LinkedArticle.NONE;
    }

    private static String unwrap(String text) {
        String inside = text;
        for (String open : new String[] {"<![CDATA[", "//<![CDATA[", "/*<![CDATA[*/", "<!--"}) {
            inside = inside.startsWith(open) ? inside.substring(open.length()) : inside;
        }
        int end = Math.max(inside.lastIndexOf('}'), inside.lastIndexOf(']'));
        return end < 0 || end < inside.length() - 20 ? inside : inside.substring(0, closing(inside, end) + 1);
    }

    /** {@code ]]>} ends in brackets that are not JSON. */
    private static int closing(String text, int end) {
        int at = end;
        if (text.startsWith("]>", at)) {
            at = text.lastIndexOf('}', at);
        }
        return at < 0 ? end : at;
    }

    private static @Nullable JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable JsonNode find(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        if (node.isArray()) {
            for (JsonNode item : node) {
                JsonNode found = find(item, depth + 1);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (!node.isObject()) {
            return null;
        }
        if (isArticle(node.path("@type"))) {
            return node;
        }
        for (String name : new String[] {"@graph", "mainEntity", "mainEntityOfPage"}) {
            JsonNode found = find(node.path(name), depth + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        return type.isString() && ARTICLES.contains(type.asString());
    }

    private static LinkedArticle of(JsonNode article, String pageTitle) {
        JsonNode free = article.path("isAccessibleForFree");
        return new LinkedArticle(
                headline(text(article.path("name")), text(article.path("headline")), pageTitle),
                names(article.path("author")),
                text(article.path("publisher").path("name")),
                text(article.path("datePublished")),
                text(article.path("description")),
                picture(article.path("image")),
                body(article.path("articleBody")),
                free.isMissingNode() ? null : !free.asString("").equalsIgnoreCase("false"));
    }

    /** Some sites put their own name where the article's belongs: take the one that is like the page's title. */
    private static @Nullable String headline(@Nullable String name, @Nullable String headline, String pageTitle) {
        if (name == null || headline == null || name.equals(headline)) {
            return name == null ? headline : name;
        }
        boolean nameFits = Titles.isLike(pageTitle, name);
        boolean headlineFits = Titles.isLike(pageTitle, headline);
        return headlineFits && !nameFits ? headline : name;
    }

    private static @Nullable String names(JsonNode author) {
        List<String> names = new ArrayList<>();
        if (author.isArray()) {
            for (JsonNode one : author) {
                String name = name(one);
                if (name != null && names.size() < 20) {
                    names.add(name);
                }
            }
        } else {
            String name = name(author);
            if (name != null) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable String name(JsonNode author) {
        return text(author.isObject() ? author.path("name") : author);
    }

    private static @Nullable String picture(JsonNode image) {
        JsonNode first = image.isArray() && !image.isEmpty() ? image.get(0) : image;
        return text(first.isObject() ? first.path("url") : first);
    }

    private static @Nullable String body(JsonNode body) {
        return body.isString() && !body.asString().isBlank() ? Parser.unescapeEntities(body.asString(), false) : null;
    }

    private static @Nullable String text(JsonNode node) {
        if (!node.isString()) {
            return null;
        }
        String text = Parser.unescapeEntities(node.asString(), false).strip();
        return text.isEmpty() ? null : text;
    }
}
