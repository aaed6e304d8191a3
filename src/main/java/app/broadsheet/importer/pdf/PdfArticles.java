package app.broadsheet.importer.pdf;

import app.broadsheet.content.Cleaned;
import app.broadsheet.content.Extraction;
import app.broadsheet.content.FileAddress;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.content.PageExtractor;
import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.page.PageFiles;
import app.broadsheet.importer.plan.ArticleDraft;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.importer.plan.SavedState;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** An open document as one article, or as several where it is as long as a book. One use. */
final class PdfArticles {
    /** What has more pages is read in parts: an article of a thousand pages would be no pleasure, and take all the memory. */
    private static final int LONG = 80;

    private static final int PART = 40;
    private static final int MOST_PAGES = 5_000;

    private final PDDocument document;
    private final DroppedFile file;
    private final PageFiles files;
    private final PdfFacts facts;
    private final int pages;
    private int damaged;

    PdfArticles(PDDocument document, DroppedFile file, PageFiles files) {
        this.document = document;
        this.file = file;
        this.files = files;
        this.facts = PdfFacts.of(document);
        this.pages = Math.min(MOST_PAGES, document.getNumberOfPages());
    }

    ImportPlan read() throws IOException {
        List<ImportedArticle> articles = new ArrayList<>();
        int part = pages > LONG ? PART : Math.max(1, pages);
        for (int from = 0; from < pages; from += part) {
            ImportedArticle article = part(from, Math.min(pages, from + part));
            if (article != null) {
                articles.add(article);
            }
        }
        if (articles.isEmpty()) {
            return new ImportPlan.Unreadable(
                    damaged > 0
                            ? "This PDF is damaged: none of its pages can be read."
                            : "This PDF holds pictures of pages and no text. Let a scanning program recognise its text first"
                                    + " (OCR).");
        }
        List<String> problems = new ArrayList<>();
        if (damaged > 0) {
            problems.add("Some of its pages are damaged: " + damaged + " of " + pages + ".");
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            problems.add("Only its first " + MOST_PAGES + " pages were read.");
        }
        return problems.isEmpty() && articles.size() == 1
                ? new ImportPlan.Articles(articles)
                : new ImportPlan.Collection(articles, problems);
    }

    private @Nullable ImportedArticle part(int from, int to) throws IOException {
        PagePictures pictures = new PagePictures(files);
        List<PageContent> contents = new ArrayList<>();
        MarkedText marked = new MarkedText();
        damaged += new PageReader(pictures, page -> {
                    contents.add(page);
                    marked.add(page);
                })
                .read(document, from, to);
        Shapes shapes = new Shapes();
        boolean whole = to - from == pages;
        Document html = Document.createShell("");
        if (whole && marked.isWhole()) {
            TagReader.read(document, marked, html, shapes);
        }
        boolean tagged = html.body().text().length() > 100;
        List<PageLines> lines = List.of();
        if (!tagged) {
            html.body().empty();
            lines = contents.stream().map(PageLines::of).toList();
            LayoutReader.read(lines, pictures, html, shapes);
        }
        if (html.body().text().codePoints().filter(Character::isLetterOrDigit).count() < 3) {
            return null;
        }
        html.title(facts.title());
        html.getElementsByTag("html").attr("lang", facts.language());
        ArticleDraft draft = facts.isWebPage() ? printed(html, shapes) : document(html);
        if (!whole) {
            draft.headline(draft.headline() + " (pages " + (from + 1) + "\u2013" + to + ")");
        }
        return draft.build();
    }

    private ArticleDraft printed(Document html, Shapes shapes) {
        Extraction page = PageExtractor.extract(html.outerHtml(), FileAddress.BASE);
        Instant day = PrintedPage.date(html, shapes)
                .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant())
                .filter(date -> facts.made() == null || !date.isAfter(facts.made()))
                .orElse(null);
        Cleaned text = PrintedPage.trim(html, shapes)
                ? HtmlCleaner.clean(html.body().outerHtml(), FileAddress.BASE)
                : new Cleaned(page.html(), page.text(), page.excerpt(), page.lead(), page.pictures());
        return ArticleDraft.of(page.title().isBlank() ? file.title() : page.title(), text)
                .byline(page.byline())
                .published(day)
                .language(page.language())
                .pictures(files.of(text.pictures()))
                .state(new SavedState(false, false, facts.made()));
    }

    private ArticleDraft document(Document html) {
        Cleaned text = HtmlCleaner.clean(html.body().outerHtml(), FileAddress.BASE);
        return ArticleDraft.of(facts.title().isBlank() ? file.title() : facts.title(), text)
                .byline(facts.author())
                .language(facts.language())
                .pictures(files.of(text.pictures()))
                .published(facts.made());
    }
}
