package app.broadsheet.importer.mime;

import app.broadsheet.feed.date.FeedDates;
import app.broadsheet.feed.text.Addresses;
import app.broadsheet.importer.page.HtmlText;
import app.broadsheet.importer.page.PageFiles;
import app.broadsheet.importer.page.SavedPage;
import app.broadsheet.importer.plan.ImportPlan;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A web page with its files as one MIME message (RFC 2557), as Chrome, Mozilla's add-ons and Internet Explorer write it. */
final class MhtmlPage {
    private MhtmlPage() {}

    /**
     * Takes the page out.
     *
     * @param modified when the file was saved, in case that it does not say so itself
     */
    static ImportPlan plan(MimePart message, @Nullable Instant modified) {
        Optional<MimePart> root = root(message);
        if (root.isEmpty()) {
            return new ImportPlan.Unreadable("This saved web page (MHTML) is broken: it holds no page.");
        }
        MimePart page = root.get();
        String html = HtmlText.decode(page.content(), page.headers().parameter("content-type", "charset"));
        if (html.isBlank()) {
            return new ImportPlan.Unreadable("This saved web page (MHTML) is cut off: its page is empty.");
        }
        URI address = address(message, page);
        Instant dated = FeedDates.parse(message.headers().text("date"));
        ImportPlan plan = new SavedPage(
                        Frames.inlined(ContentIds.replaced(html), address, message),
                        address,
                        dated == null ? modified : dated,
                        files(message))
                .title(message.headers().text("subject"))
                .plan();
        return plan instanceof ImportPlan.Unreadable
                        && !html.toLowerCase(Locale.ROOT).contains("</html")
                ? new ImportPlan.Unreadable(
                        "This saved web page (MHTML) is cut off: it ends before its text begins. Save the page again.")
                : plan;
    }

    private static Optional<MimePart> root(MimePart message) {
        String start = ContentIds.bare(message.headers().parameter("content-type", "start"));
        List<MimePart> pages = message.all()
                .filter(part -> part.type().equals("text/html") || part.type().equals("application/xhtml+xml"))
                .toList();
        return pages.stream()
                .filter(part -> !start.isEmpty()
                        && ContentIds.bare(part.headers().text("content-id")).equals(start))
                .findFirst()
                .or(() -> pages.stream().findFirst());
    }

    private static @Nullable URI address(MimePart message, MimePart page) {
        URI snapshot = Addresses.web(null, message.headers().text("snapshot-content-location"));
        return snapshot == null ? Addresses.web(null, page.headers().text("content-location")) : snapshot;
    }

    private static PageFiles files(MimePart message) {
        PageFiles files = new PageFiles();
        message.all().filter(part -> part.type().startsWith("image/")).forEach(part -> {
            URI location = Addresses.web(null, part.headers().text("content-location"));
            if (location != null) {
                files.add(location.toString(), part::content);
            }
            String id = part.headers().text("content-id");
            if (!id.isBlank()) {
                files.add(ContentIds.address(ContentIds.bare(id)), part::content);
            }
        });
        return files;
    }
}
