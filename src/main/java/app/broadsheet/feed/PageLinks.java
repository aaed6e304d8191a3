package app.broadsheet.feed;

import app.broadsheet.feed.text.Addresses;
import app.broadsheet.model.FeedChoice;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Links in a page's text that look as if they led to feeds. */
final class PageLinks {
    private static final int MOST = 20;
    private static final Pattern FEED_NAME = Pattern.compile(
            "(?i)(^|[/._?=&-])(rss|rss2|atom|feed|feeds|rdf|xmlfeed|index\\.xml|feed\\.json)([/._?=&-]|\\.xml|\\.json|$)");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)(feedly\\.com|inoreader\\.com|netvibes\\.com|add\\.my\\.yahoo|/share|mailto:)");

    private PageLinks() {}

    static List<FeedChoice> feeds(Document document, URI page) {
        URI base = FeedDiscovery.base(document, page);
        List<FeedChoice> found = new ArrayList<>();
        for (Element link : document.select("a[href]")) {
            String href = link.attr("href");
            URI address = Addresses.web(base, href);
            boolean feed = !ELSEWHERE.matcher(href).find() && namesFeed(href);
            if (address != null && feed && found.size() < MOST) {
                String text = link.text().strip();
                found.add(new FeedChoice(address, text.isEmpty() ? address.toString() : text, ""));
            }
        }
        return found;
    }

    /** Whether an address names a feed. */
    static boolean namesFeed(String href) {
        return FEED_NAME.matcher(href).find();
    }
}
