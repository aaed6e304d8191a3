package app.broadsheet.importer.export;

import app.broadsheet.content.Cleaned;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.content.TextHtml;
import app.broadsheet.feed.text.Addresses;
import app.broadsheet.importer.plan.ArticleDraft;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.model.TextProblem;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Saved pages of an export as articles. */
final class Bookmarks {
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    private Bookmarks() {}

    /** The plan for {@code bookmarks}; the same address twice is one article. */
    static ImportPlan plan(List<Bookmark> bookmarks) {
        List<ImportedArticle> articles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int nowhere = 0;
        for (Bookmark bookmark : bookmarks) {
            URI link = Addresses.web(null, bookmark.address());
            if (link == null && bookmark.html().isBlank() && bookmark.note().isBlank()) {
                nowhere++;
                continue;
            }
            ImportedArticle article = article(bookmark, link);
            if (seen.add(article.article().key())) {
                articles.add(article);
            }
        }
        return new ImportPlan.Collection(articles, problems(nowhere));
    }

    private static List<String> problems(int nowhere) {
        return switch (nowhere) {
            case 0 -> List.of();
            case 1 -> List.of("One entry leads to nothing on the web and was left out.");
            default -> List.of(nowhere + " entries lead to nothing on the web and were left out.");
        };
    }

    private static ImportedArticle article(Bookmark bookmark, @Nullable URI link) {
        Cleaned body = bookmark.html().isBlank()
                ? HtmlCleaner.clean(
                        TextHtml.paragraphs(
                                BLANK_LINE.splitAsStream(bookmark.note()).toList()),
                        null)
                : HtmlCleaner.clean(bookmark.html(), link);
        String title = bookmark.title().isBlank() && link != null ? link.toString() : bookmark.title();
        return ArticleDraft.of(title, body)
                .link(link)
                .source(link == null ? "" : host(link))
                .byline(bookmark.author())
                .language(bookmark.language())
                .published(bookmark.published())
                .categories(bookmark.tags())
                .state(bookmark.state())
                .note(link != null && bookmark.html().isBlank() ? TextProblem.ADDRESS_ONLY : null)
                .build();
    }

    private static String host(URI link) {
        String host = link.getHost() == null ? "" : link.getHost();
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
