package app.broadsheet.importer.sample;

import app.broadsheet.content.Cleaned;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.importer.plan.PictureBytes;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.NewComment;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An article of the sample as its HTML file holds it: what is known of it in {@code meta}, text in {@code main}. */
final class SamplePage {
    // No such host can exist (RFC 2606), so the pictures come from the build or from nowhere.
    private static final URI BASE = URI.create("https://sample.invalid/");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    private final String source;
    private final Instant installed;

    SamplePage(String source, Instant installed) {
        this.source = source;
        this.installed = installed;
    }

    ImportedArticle read(String name, byte[] file) {
        Document page = Jsoup.parse(new String(file, StandardCharsets.UTF_8), BASE.toString());
        Cleaned text = HtmlCleaner.clean(page.select("main").html(), BASE);
        Picture lead = new Picture(BASE.resolve(meta(page, "picture")), meta(page, "picture-alt"), WIDTH, HEIGHT);
        List<Picture> pictures = new ArrayList<>(List.of(lead));
        pictures.addAll(text.pictures());
        NewArticle article = new NewArticle(
                BASE.resolve(name).toString(),
                null,
                source,
                page.title(),
                meta(page, "author"),
                before(meta(page, "hours-ago")),
                null,
                page.select("html").attr("lang"),
                text.html(),
                text.text(),
                text.excerpt(),
                lead,
                pictures,
                List.of(meta(page, "category")),
                CommentLinks.NONE);
        return new ImportedArticle(article, comments(name, page), bytes(pictures));
    }

    private List<NewComment> comments(String name, Document page) {
        List<NewComment> comments = new ArrayList<>();
        for (Element comment : page.select("#comments > article")) {
            comments.add(new NewComment(
                    key(name, comment.id()),
                    comment.hasAttr("data-answers") ? key(name, comment.attr("data-answers")) : null,
                    comment.attr("data-author"),
                    before(comment.attr("data-hours-ago")),
                    HtmlCleaner.clean(comment.html(), BASE).html()));
        }
        return comments;
    }

    private static List<PictureBytes> bytes(List<Picture> pictures) {
        return pictures.stream()
                .map(picture -> new PictureBytes(
                        picture.address(),
                        SampleReader.bytes(picture.address().getPath().substring(1))))
                .toList();
    }

    private @Nullable Instant before(String hours) {
        return installed.minus(Duration.ofMinutes(Math.round(Double.parseDouble(hours) * 60)));
    }

    private static String key(String name, String id) {
        return BASE.resolve(name) + "#" + id;
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }
}
