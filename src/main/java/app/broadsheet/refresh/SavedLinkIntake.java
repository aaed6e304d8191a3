package app.broadsheet.refresh;

import app.broadsheet.content.Extraction;
import app.broadsheet.content.FullTextVerdict;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.TextProblem;
import app.broadsheet.model.block.Picture;
import app.broadsheet.store.ArticleStore;
import app.broadsheet.store.FullTextStore;
import app.broadsheet.store.OwnArticle;
import app.broadsheet.store.StoredArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes a saved link the article that its page has. What the user has of it, a title of his own or a note, stays: the page
 * becomes part of the article, which is the user's, and not a text that may be dropped. Blocks.
 */
final class SavedLinkIntake {
    private static final int HEAD = 1_000;

    private final ArticleStore articles;
    private final FullTextStore texts;

    SavedLinkIntake(ArticleStore articles, FullTextStore texts) {
        this.articles = articles;
        this.texts = texts;
    }

    /** Keeps what was fetched for {@code article}, or why it is nothing to read. */
    void take(ArticleId article, PageFetch.Result.Page fetched) {
        StoredArticle link = articles.stored(article).join().orElse(null);
        if (link == null) {
            return; // removed meanwhile
        }
        Extraction page = fetched.article();
        if (isFeed(fetched.sources().getFirst().html())) {
            texts.failed(article, TextProblem.NOT_A_PAGE, "", true).join();
            return;
        }
        FullTextVerdict verdict = FullTextVerdict.of(page, "");
        if (!verdict.usable()) {
            TextProblem problem = verdict.problem() == null ? TextProblem.LITTLE_TEXT : verdict.problem();
            texts.failed(article, problem, "", true).join();
            return;
        }
        OwnArticle kept = new OwnArticle(null, article(link, page), List.of(), List.of(), note(page, verdict));
        articles.saveOwn(List.of(kept), List.of()).join();
    }

    private static @Nullable TextProblem note(Extraction page, FullTextVerdict verdict) {
        if (page.notes().contains(Extraction.Note.LITTLE_TEXT)) {
            return TextProblem.LITTLE_TEXT;
        }
        return verdict.problem() == TextProblem.MORE_ON_PAGE ? null : verdict.problem();
    }

    private static NewArticle article(StoredArticle link, Extraction page) {
        boolean noted = !link.text().isBlank();
        List<Picture> pictures = new ArrayList<>(page.pictures());
        pictures.removeIf(picture -> !PreparePlan.isWeb(picture.address()));
        Picture lead = page.lead();
        return new NewArticle(
                link.key(),
                link.link(),
                page.siteName() == null ? link.summary().source() : page.siteName(),
                headline(link, page),
                link.byline() == null ? page.byline() : link.byline(),
                link.published() == null ? page.published() : link.published(),
                null,
                page.language() == null ? link.language() : page.language(),
                noted ? "<blockquote>" + link.body() + "</blockquote>" + page.html() : page.html(),
                noted ? link.text() + "\n\n" + page.text() : page.text(),
                page.excerpt(),
                lead == null || !PreparePlan.isWeb(lead.address()) ? null : lead,
                pictures,
                link.categories(),
                link.comments());
    }

    /** The user's own title stays; an address is none. */
    private static String headline(StoredArticle link, Extraction page) {
        String had = link.summary().headline();
        boolean address = had.isBlank() || had.equals(String.valueOf(link.link()));
        return address && !page.title().isBlank() ? page.title() : had;
    }

    private static boolean isFeed(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
        return head.contains("<rss")
                || head.contains("<feed")
                || head.contains("<rdf:rdf")
                || (head.stripLeading().startsWith("{") && head.contains("jsonfeed.org"));
    }
}
