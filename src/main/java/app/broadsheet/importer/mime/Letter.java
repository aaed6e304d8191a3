package app.broadsheet.importer.mime;

import app.broadsheet.content.Cleaned;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.content.TextHtml;
import app.broadsheet.feed.date.FeedDates;
import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.page.HtmlText;
import app.broadsheet.importer.page.PageFiles;
import app.broadsheet.importer.plan.ArticleDraft;
import app.broadsheet.importer.plan.ImportPlan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An e-mail, mostly a newsletter: the whole of its text, for what is in a letter was written to be read. */
final class Letter {
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    private Letter() {}

    static ImportPlan plan(MimePart message, DroppedFile file) {
        Optional<Cleaned> body = text(message, "text/html")
                .map(html -> HtmlCleaner.clean(ContentIds.replaced(html), null))
                .or(() -> text(message, "text/plain")
                        .map(text -> HtmlCleaner.clean(
                                TextHtml.paragraphs(
                                        BLANK_LINE.splitAsStream(text).toList()),
                                null)));
        if (body.isEmpty()
                || (body.get().text().isBlank() && body.get().pictures().isEmpty())) {
            return new ImportPlan.Unreadable("There is no text in this e-mail.");
        }
        PageFiles files = new PageFiles();
        parts(message, "image/")
                .forEach(part -> files.add(
                        ContentIds.address(ContentIds.bare(part.headers().text("content-id"))), part::content));
        String subject = message.headers().text("subject");
        return new ImportPlan.Articles(List.of(ArticleDraft.of(subject.isBlank() ? file.title() : subject, body.get())
                .source(sender(message.headers().text("from")))
                .published(FeedDates.parse(message.headers().text("date")))
                .pictures(files.of(body.get().pictures()))
                .build()));
    }

    /** The name in front of the address, else the address. */
    private static String sender(String from) {
        int address = from.strip().endsWith(">") ? from.lastIndexOf('<') : -1;
        String name = (address < 0 ? from : from.substring(0, address)).strip().replace("\"", "");
        return name.isEmpty() ? from.replace("<", "").replace(">", "").strip() : name;
    }

    private static Optional<String> text(MimePart message, String type) {
        return parts(message, type)
                .map(part -> HtmlText.decode(part.content(), part.headers().parameter("content-type", "charset")))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static Stream<MimePart> parts(MimePart message, String type) {
        return message.all()
                .filter(part -> part.type().startsWith(type))
                .filter(part -> !part.headers().value("content-disposition").equals("attachment"));
    }
}
