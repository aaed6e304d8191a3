package app.broadsheet.feed;

import app.broadsheet.feed.text.Addresses;
import app.broadsheet.feed.text.Decoder;
import app.broadsheet.model.FeedChoice;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the feeds that a page offers: what it declares ({@code link rel=alternate}, as the autodiscovery draft has it),
 * what its site is known for, and, failing these, links that look like feeds. Fetches nothing.
 */
public final class FeedDiscovery {
    private static final int MOST = 50;
    private static final int LONGEST = 3_000_000;
    private static final Map<String, String> TYPES = Map.of(
            "application/rss+xml", "RSS",
            "application/atom+xml", "Atom",
            "application/feed+json", "JSON Feed",
            "application/rdf+xml", "RSS",
            "application/x.atom+xml", "Atom",
            "application/x-atom+xml", "Atom",
            "text/rss+xml", "RSS",
            "text/atom+xml", "Atom");
    /** Types that other things have too, believed only where the relation or the address says feed. */
    private static final Set<String> VAGUE = Set.of("application/xml", "text/xml", "application/json", "");

    /**
     * The feeds that a page names, best first, each once; comment feeds last. Empty when it names none: then
     * {@link #guesses} are worth a try.
     *
     * @param html the page as it came
     * @param contentType the server's header, null when there was none
     * @param page its address after redirects
     */
    public List<FeedChoice> find(byte[] html, @Nullable String contentType, URI page) {
        String text = Decoder.decode(html, contentType);
        Document document = Jsoup.parse(text.substring(0, Math.min(text.length(), LONGEST)), page.toString());
        Map<URI, FeedChoice> found = new LinkedHashMap<>();
        KnownSites.feeds(page).forEach(choice -> found.putIfAbsent(choice.address(), choice));
        declared(document, page, found);
        if (found.isEmpty()) {
            KnownSites.inPage(document, page).forEach(choice -> found.putIfAbsent(choice.address(), choice));
        }
        if (found.isEmpty()) {
            PageLinks.feeds(document, page).forEach(choice -> found.putIfAbsent(choice.address(), choice));
        }
        found.remove(page);
        return ranked(List.copyOf(found.values()));
    }

    /** Feeds of known sites that an address alone tells, without fetching its page; empty for others. */
    public List<FeedChoice> known(URI page) {
        return KnownSites.feeds(page);
    }

    /** Where a site that declares no feed often has one, likeliest first; each has to be fetched to know. */
    public List<URI> guesses(URI page) {
        return CommonPaths.of(page);
    }

    private static void declared(Document document, URI page, Map<URI, FeedChoice> found) {
        URI base = base(document, page);
        for (Element link : document.select("link[href], a[rel][href]")) {
            String type = type(link);
            URI address = Addresses.web(base, link.attr("href"));
            if (address != null && type != null && found.size() < MOST) {
                found.putIfAbsent(address, new FeedChoice(address, title(link, document, address), type));
            }
        }
    }

    /** The type for people of the feed that a link declares; null when it declares none. */
    private static @Nullable String type(Element link) {
        List<String> relations =
                List.of(link.attr("rel").strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        String mime = link.attr("type").strip().toLowerCase(Locale.ROOT);
        int parameters = mime.indexOf(';');
        String bare = parameters < 0 ? mime : mime.substring(0, parameters).strip();
        String known = TYPES.get(bare);
        if (relations.contains("stylesheet")) {
            return null;
        }
        if (relations.contains("feed")) {
            return known == null ? "" : known;
        }
        if (!relations.contains("alternate")) {
            return null;
        }
        if (known != null) {
            return known;
        }
        return VAGUE.contains(bare) && PageLinks.namesFeed(link.attr("href")) ? "" : null;
    }

    private static String title(Element link, Document document, URI address) {
        String title = link.attr("title").strip();
        if (title.isEmpty() && link.normalName().equals("a")) {
            title = link.text().strip();
        }
        if (title.isEmpty()) {
            title = document.title().strip();
        }
        return title.isEmpty() ? address.toString() : title;
    }

    /** The page's own base; one that stands after a link does not hold for the links before it, but none does that now. */
    static URI base(Document document, URI page) {
        Element base = document.selectFirst("base[href]");
        URI declared = base == null ? null : Addresses.web(page, base.attr("href"));
        return declared == null ? page : declared;
    }

    private static List<FeedChoice> ranked(List<FeedChoice> choices) {
        List<FeedChoice> articles = new ArrayList<>();
        List<FeedChoice> comments = new ArrayList<>();
        for (FeedChoice choice : choices) {
            String text = (choice.title() + " " + choice.address().getPath()).toLowerCase(Locale.ROOT);
            (text.contains("comment") ? comments : articles).add(choice);
        }
        articles.addAll(comments);
        return List.copyOf(articles);
    }
}
