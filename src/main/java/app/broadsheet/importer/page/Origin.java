package app.broadsheet.importer.page;

import app.broadsheet.feed.date.FeedDates;
import app.broadsheet.feed.text.Addresses;
import java.net.URI;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page was saved from and when, as the program that saved it wrote into it: SingleFile's comment, the "saved from
 * url" that Internet Explorer began and Chrome goes on with; else what the page calls its own address.
 *
 * @param address null when not known
 * @param saved null when not known
 */
record Origin(@Nullable URI address, @Nullable Instant saved) {
    private static final int HEAD = 200_000;
    private static final Pattern SINGLE_FILE = Pattern.compile(
            "Page saved with SingleFile.{0,40}?\\burl:\\s*(\\S+)" + "(?:.{0,40}?\\bsaved date:\\s*([^\\n(]{8,60}))?",
            Pattern.DOTALL);
    private static final Pattern SAVED_FROM = Pattern.compile("<!-- saved from url=\\(\\d{1,6}\\)(\\S+) -->");
    private static final Pattern LINK = Pattern.compile("<link\\b[^>]{0,2000}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile("<meta\\b[^>]{0,2000}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CANONICAL =
            Pattern.compile("\\brel\\s*=\\s*[\"']?canonical\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OG_URL = Pattern.compile("=\\s*[\"']?og:url\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile(
            "\\b(?:href|content)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE);

    static Origin of(String html) {
        String head = html.substring(0, Math.min(html.length(), HEAD));
        Matcher singleFile = SINGLE_FILE.matcher(head);
        if (singleFile.find()) {
            URI address = Addresses.web(null, singleFile.group(1));
            return new Origin(address, date(singleFile.group(2)));
        }
        Matcher savedFrom = SAVED_FROM.matcher(head);
        if (savedFrom.find()) {
            return new Origin(Addresses.web(null, savedFrom.group(1)), null);
        }
        URI canonical = stated(head, LINK, CANONICAL);
        return new Origin(canonical == null ? stated(head, META, OG_URL) : canonical, null);
    }

    private static @Nullable URI stated(String head, Pattern element, Pattern kind) {
        Matcher elements = element.matcher(head);
        while (elements.find()) {
            String written = elements.group();
            Matcher value = VALUE.matcher(written);
            if (kind.matcher(written).find() && value.find()) {
                String address = value.group(1) != null
                        ? value.group(1)
                        : value.group(2) != null ? value.group(2) : value.group(3);
                return Addresses.web(null, org.jsoup.parser.Parser.unescapeEntities(address, true));
            }
        }
        return null;
    }

    /** As JavaScript writes it: "Tue Nov 24 2026 00:28:22 GMT+0000 (Coordinated Universal Time)". */
    private static @Nullable Instant date(@Nullable String written) {
        return written == null ? null : FeedDates.parse(written.strip());
    }
}
