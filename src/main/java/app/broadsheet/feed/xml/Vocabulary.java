package app.broadsheet.feed.xml;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The names of elements whatever their prefixes: {@code media:content} for both of Media RSS' namespaces and for an
 * undeclared {@code media:} prefix. RSS, RDF's RSS and Atom are the core and have no prefix, since feeds mix them.
 */
final class Vocabulary {
    private static final String CORE = "";
    private static final Map<String, String> NAMESPACES = Map.ofEntries(
            Map.entry("www.w3.org/2005/atom", CORE),
            Map.entry("purl.org/atom/ns", CORE),
            Map.entry("purl.org/rss/1.0", CORE),
            Map.entry("my.netscape.com/rdf/simple/0.9", CORE),
            Map.entry("channel.netscape.com/rdf/simple/0.9", CORE),
            Map.entry("my.netscape.com/publish/formats/rss-0.91.dtd", CORE),
            Map.entry("purl.org/net/rss1.1", CORE),
            Map.entry("backend.userland.com/rss", CORE),
            Map.entry("backend.userland.com/rss2", CORE),
            Map.entry("backend.userland.com/rss091", CORE),
            Map.entry("backend.userland.com/rss092", CORE),
            Map.entry("blogs.law.harvard.edu/tech/rss", CORE),
            Map.entry("cyber.law.harvard.edu/rss", CORE),
            Map.entry("www.rssboard.org/rss-specification", CORE),
            Map.entry("purl.org/dc/elements/1.1", "dc"),
            Map.entry("purl.org/dc/elements/1.0", "dc"),
            Map.entry("purl.org/dc/terms", "dcterms"),
            Map.entry("purl.org/rss/1.0/modules/content", "content"),
            Map.entry("purl.org/rss/1.0/modules/slash", "slash"),
            Map.entry("purl.org/rss/1.0/modules/syndication", "sy"),
            Map.entry("search.yahoo.com/mrss", "media"),
            Map.entry("www.rssboard.org/media-rss", "media"),
            Map.entry("tools.search.yahoo.com/mrss", "media"),
            Map.entry("video.search.yahoo.com/mrss", "media"),
            Map.entry("wellformedweb.org/commentapi", "wfw"),
            Map.entry("purl.org/syndication/thread/1.0", "thr"),
            Map.entry("www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("www.google.com/schemas/play-podcasts/1.0", "googleplay"),
            Map.entry("rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
            Map.entry("www.w3.org/2000/svg", "svg"),
            Map.entry("www.w3.org/1998/math/mathml", "math"));
    /** As they are written mostly; a look here saves most elements the search for their namespace. */
    private static final Map<String, String> EXACT = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/Atom", CORE),
            Map.entry("http://purl.org/rss/1.0/", CORE),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://purl.org/rss/1.0/modules/slash/", "slash"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://wellformedweb.org/CommentAPI/", "wfw"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"));

    private static final Set<String> CORE_PREFIXES = Set.of("atom", "atom03", "atom10", "a10", "rss");

    private Vocabulary() {}

    /** The canonical name of an element, lower case. */
    static String name(Element element) {
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        String written = element.tag().prefix().toLowerCase(Locale.ROOT);
        String known = known(element.tag().namespace());
        String prefix = known == null || (known.isEmpty() && !written.isEmpty() && !declared(element))
                ? (CORE_PREFIXES.contains(written) ? CORE : written)
                : known;
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** The value of an attribute by its local name, whatever its case and prefix; empty when there is none. */
    static String attribute(Element element, String name) {
        String exact = element.attr(name);
        if (!exact.isEmpty() || element.attributesSize() == 0) {
            return exact;
        }
        for (var attribute : element.attributes()) {
            String key = attribute.getKey();
            int colon = key.indexOf(':');
            if (key.equalsIgnoreCase(name)
                    || (colon >= 0
                            && !key.startsWith("xmlns")
                            && key.substring(colon + 1).equalsIgnoreCase(name))) {
                return attribute.getValue();
            }
        }
        return "";
    }

    /** Whether the element's own prefix is bound somewhere; an unbound one inherits the default namespace in jsoup. */
    private static boolean declared(Element element) {
        String key = "xmlns:" + element.tag().prefix();
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr(key)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String known(String namespace) {
        if (namespace.isEmpty()) {
            return null;
        }
        String exact = EXACT.get(namespace);
        return exact == null ? NAMESPACES.get(key(namespace)) : exact;
    }

    private static String key(String namespace) {
        String key = namespace.strip().toLowerCase(Locale.ROOT);
        int scheme = key.indexOf("://");
        key = scheme >= 0 ? key.substring(scheme + 3) : key;
        while (key.endsWith("/") || key.endsWith("#")) {
            key = key.substring(0, key.length() - 1);
        }
        return key;
    }
}
