package app.broadsheet.importer.text;

import app.broadsheet.content.Cleaned;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.content.TextHtml;
import app.broadsheet.feed.date.FeedDates;
import app.broadsheet.feed.text.Addresses;
import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.plan.ArticleDraft;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plain text and Markdown. Takes every text that comes to it. */
public final class TextFormat implements FileFormat {
    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        if (!file.isText()) {
            return Optional.empty();
        }
        FrontMatter front = FrontMatter.of(file.text());
        if (front.body().isBlank() && front.fields().isEmpty()) {
            return Optional.of(new ImportPlan.Unreadable("There is no text in this file."));
        }
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean markdown = !front.fields().isEmpty()
                || name.endsWith(".md")
                || name.endsWith(".markdown")
                || Markdown.isLikely(front.body());
        Optional<Headline> headline = markdown ? Headline.ofMarkdown(front.body()) : Headline.ofText(front.body());
        String body = headline.map(Headline::rest).orElse(front.body());
        URI link = link(front);
        Cleaned text =
                HtmlCleaner.clean(markdown ? Markdown.html(body) : TextHtml.paragraphs(Paragraphs.of(body)), link);
        return Optional.of(new ImportPlan.Articles(
                List.of(draft(file, front, text, headline).link(link).build())));
    }

    private static ArticleDraft draft(DroppedFile file, FrontMatter front, Cleaned text, Optional<Headline> headline) {
        String title =
                front.first("title").or(() -> headline.map(Headline::text)).orElseGet(file::title);
        return ArticleDraft.of(title, text)
                .source(front.first("site", "site_name", "publisher", "publication", "source")
                        .filter(site -> Addresses.web(null, site) == null)
                        .orElse(""))
                .byline(String.join(", ", front.all("author", "authors", "by", "byline")))
                .published(
                        FeedDates.parse(front.first("published", "date published", "date", "publisheddate", "pubdate")
                                .orElse(null)))
                .saved(FeedDates.parse(
                        front.first("created", "saved", "clipped", "date saved").orElse(null)))
                .language(front.first("lang", "language").orElse(null))
                .categories(front.all("tags", "keywords", "categories"));
    }

    private static @Nullable URI link(FrontMatter front) {
        return front.first("source", "url", "link", "permalink", "original", "source_url", "canonical")
                .map(written -> Addresses.web(null, written))
                .orElse(null);
    }
}
