package app.broadsheet.importer.mime;

import app.broadsheet.importer.page.HtmlText;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The frames of a saved page (RFC 2557) whose own document has next to nothing to read: old pages made of frames, and those
 * that show their article in one. Of other pages the frames are advertisements, and are left out.
 */
final class Frames {
    /** A page with more words of its own is the article itself. */
    private static final int LITTLE_TEXT = 300;

    private static final int MOST = 20;
    private static final int LONGEST = 8 * 1024 * 1024;

    private Frames() {}

    /**
     * {@code html} with what stands in its frames after its own text.
     *
     * @param html the page, its content ids replaced
     * @param address where it was, null when not known
     */
    static String inlined(String html, @Nullable URI address, MimePart message) {
        String lower = html.length() > LONGEST ? "" : html.toLowerCase(Locale.ROOT);
        if (!lower.contains("<frame") && !lower.contains("<iframe")) {
            return html;
        }
        Document page = Jsoup.parse(html, address == null ? "" : address.toString());
        boolean made = page.selectFirst("frameset") != null;
        if (!made && page.body().text().length() > LITTLE_TEXT) {
            return html;
        }
        Map<String, MimePart> parts = new HashMap<>();
        message.all().filter(part -> part.type().contains("html")).forEach(part -> {
            parts.putIfAbsent(part.headers().text("content-location"), part);
            String id = part.headers().text("content-id");
            if (!id.isBlank()) {
                parts.putIfAbsent(ContentIds.address(ContentIds.bare(id)), part);
            }
        });
        StringBuilder inside = new StringBuilder();
        page.select("frame[src], iframe[src]").stream().limit(MOST).forEach(frame -> {
            MimePart part = parts.getOrDefault(frame.absUrl("src"), parts.get(frame.attr("src")));
            if (part != null && inside.length() < LONGEST) {
                inside.append(body(part, frame.absUrl("src")));
            }
        });
        return inside.isEmpty()
                ? html
                : "<html><head>" + page.head().html() + "</head><body>"
                        + (made ? "" : page.body().html()) + inside + "</body></html>";
    }

    private static String body(MimePart part, String address) {
        String html = HtmlText.decode(part.content(), part.headers().parameter("content-type", "charset"));
        Document frame = Jsoup.parse(ContentIds.replaced(html), address);
        for (String name : new String[] {"src", "href"}) {
            for (Element element : frame.select("[" + name + "]")) {
                String whole = element.absUrl(name);
                if (!whole.isEmpty()) {
                    element.attr(name, whole);
                }
            }
        }
        return "<div>" + frame.body().html() + "</div>";
    }
}
