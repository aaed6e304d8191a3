package app.broadsheet.importer.page;

import app.broadsheet.content.Cleaned;
import app.broadsheet.content.Extraction;
import app.broadsheet.content.Extraction.Note;
import app.broadsheet.content.FileAddress;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.content.PageExtractor;
import app.broadsheet.importer.plan.ArticleDraft;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.importer.plan.SavedState;
import app.broadsheet.model.TextProblem;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A saved web page as an article: whatever container it came in, from here on it is HTML with an address and files. */
public final class SavedPage {

    private final String html;
    private final @Nullable URI address;
    private final @Nullable Instant saved;
    private final PageFiles files;
    private String fallback = "";

    /**
     * A page.
     *
     * @param address where it was saved from, null when not known
     * @param saved when it was saved, null when not known
     * @param files pictures that came with it
     */
    public SavedPage(String html, @Nullable URI address, @Nullable Instant saved, PageFiles files) {
        this.html = DataAddresses.replaced(html, files);
        this.address = address;
        this.saved = saved;
        this.files = files;
    }

    /** The headline in case that the page has none. */
    public SavedPage title(String title) {
        fallback = title;
        return this;
    }

    /** The plan for the page alone. */
    public ImportPlan plan() {
        ImportedArticle article = article();
        if (article.article().text().isBlank() && article.article().pictures().isEmpty()) {
            return new ImportPlan.Unreadable("There is no text in this page: it may have been put there by a program.");
        }
        return new ImportPlan.Articles(List.of(article));
    }

    private ImportedArticle article() {
        URI base = address == null ? FileAddress.BASE : address;
        Extraction page = PageExtractor.extract(html, base);
        Cleaned text = new Cleaned(page.html(), page.text(), page.excerpt(), page.lead(), page.pictures());
        if (text.text().isBlank()) {
            // No article was found: a letter, a note, a picture. Then all of the page is what was saved.
            text = HtmlCleaner.clean(html, base);
        }
        return ArticleDraft.of(page.title().isBlank() ? fallback : page.title(), text)
                .link(address)
                .source(page.siteName())
                .byline(page.byline())
                .published(page.published())
                .language(page.language())
                .pictures(files.of(text.pictures()))
                .state(new SavedState(false, false, saved))
                .note(note(page.notes()))
                .build();
    }

    private static @Nullable TextProblem note(Set<Note> notes) {
        if (notes.contains(Note.PAYWALL)) {
            return TextProblem.PAYWALL;
        }
        if (notes.contains(Note.CONSENT_WALL)) {
            return TextProblem.CONSENT_WALL;
        }
        if (notes.contains(Note.LITTLE_TEXT)) {
            return TextProblem.LITTLE_TEXT;
        }
        return notes.contains(Note.MORE_PAGES) ? TextProblem.PAGES_MISSING : null;
    }
}
