package app.broadsheet.content.extract;

import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells links to other pages of the publisher, which may be promotion, from links to the world, which are part of the story. */
final class Site {
    private final String name;

    Site(URI address) {
        this.name = name(address.getHost());
    }

    /** Whether all links in an element lead to the publisher's own pages. */
    boolean isOwn(Element element) {
        return element.select("a[href]").stream()
                .allMatch(link -> isOwn(link.attr("href").strip()));
    }

    private boolean isOwn(String href) {
        int scheme = href.indexOf("//");
        if (scheme < 0 || scheme > 6) {
            return !href.contains(":");
        }
        int end = scheme + 2;
        while (end < href.length() && "/?#:".indexOf(href.charAt(end)) < 0) {
            end++;
        }
        return name(href.substring(scheme + 2, end)).equals(name);
    }

    /** The part of a host that a publisher's servers share, as near as can be told without a list: the longest label. */
    private static String name(@org.jspecify.annotations.Nullable String host) {
        String longest = "";
        for (String label : (host == null ? "" : host).toLowerCase(Locale.ROOT).split("\\.", 10)) {
            longest = label.length() > longest.length() ? label : longest;
        }
        return longest;
    }
}
