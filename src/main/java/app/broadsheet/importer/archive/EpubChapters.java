package app.broadsheet.importer.archive;

import app.broadsheet.content.Cleaned;
import app.broadsheet.content.FileAddress;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.feed.date.FeedDates;
import app.broadsheet.importer.page.HtmlText;
import app.broadsheet.importer.page.PageFiles;
import app.broadsheet.importer.plan.ArticleDraft;
import app.broadsheet.importer.plan.ContentKey;
import app.broadsheet.importer.plan.ImportedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The chapters of a book as articles whose source is the book. */
final class EpubChapters {
    private static final int LONGEST_HEADLINE = 200;

    private final EpubBook book;

    EpubChapters(EpubBook book) {
        this.book = book;
    }

    /** In reading order; those without text or picture are left out. */
    List<ImportedArticle> read() {
        List<ImportedArticle> chapters = new ArrayList<>();
        for (String path : book.chapters()) {
            byte[] file = book.file(path);
            if (file != null) {
                chapter(path, HtmlText.decode(file, ""), chapters.size() + 1).ifPresent(chapters::add);
            }
        }
        return chapters;
    }

    private Optional<ImportedArticle> chapter(String path, String html, int number) {
        Document page = Jsoup.parse(html);
        PageFiles files = new PageFiles();
        page.select("img[src], image").forEach(image -> localPicture(path, image, files));
        Element heading = page.selectFirst("h1, h2, h3");
        String headline = headline(page, heading, number);
        Cleaned text = HtmlCleaner.clean(page.body().outerHtml(), FileAddress.BASE);
        if (text.text().isBlank() && text.pictures().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ArticleDraft.of(headline, text)
                .source(book.about("title"))
                .byline(book.about("creator"))
                .language(book.about("language"))
                .published(FeedDates.parse(book.about("date")))
                .pictures(files.of(text.pictures()))
                .build());
    }

    private String headline(Document page, @Nullable Element heading, int number) {
        String said = heading == null ? "" : heading.text().strip();
        if (heading != null && !said.isEmpty() && said.length() <= LONGEST_HEADLINE) {
            if (page.body().text().startsWith(said)) {
                heading.remove();
            }
            return said;
        }
        String title = page.title().strip();
        return title.isEmpty() ? (book.about("title") + " " + number).strip() : title;
    }

    private void localPicture(String path, Element image, PageFiles files) {
        String name = image.hasAttr("src") ? "src" : image.hasAttr("xlink:href") ? "xlink:href" : "href";
        String target = EpubBook.resolve(path, image.attr(name));
        byte[] bytes = target.isEmpty() ? null : book.file(target);
        if (bytes != null) {
            String address = FileAddress.of(
                    ContentKey.of(target, Integer.toString(bytes.length)).substring(7));
            files.add(address, () -> bytes);
            image.tagName("img").attr("src", address);
        }
    }
}
