package app.broadsheet.content;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Links within the article (footnotes, contents) and the places they lead to. */
final class LocalPlaces {
    /** Read once: each article asks for them. */
    private static final Evaluator LOCAL_LINKS = Selector.evaluatorOf("a[href*=#]");

    private final Set<String> wanted = new HashSet<>();
    private final Set<String> present = new HashSet<>();
    private final String page;

    LocalPlaces(Element root, @Nullable URI base) {
        page = base == null ? "" : withoutFragment(base.toString());
        for (Element link : root.select(LOCAL_LINKS)) {
            String name = localName(link.attr("href"));
            if (name != null) {
                wanted.add(name);
            }
        }
        if (!wanted.isEmpty()) {
            for (Element place : root.select("[id], a[name]")) {
                present.add(place.id());
                present.add(place.attr("name"));
            }
        }
    }

    /** Whether a link of this article leads to the place of this name. */
    boolean wanted(String name) {
        return wanted.contains(name);
    }

    /** Where a link leads; null when nowhere, or nowhere safe. */
    @Nullable
    URI target(String href, @Nullable URI base) {
        String name = localName(href);
        if (name != null && (page.isEmpty() || present.contains(name))) {
            return Addresses.local(name);
        }
        return Addresses.link(href, base);
    }

    /** The name that an address within this page ends in, null for other addresses. */
    private @Nullable String localName(String href) {
        String address = href.strip();
        int hash = address.indexOf('#');
        if (hash < 0 || hash == address.length() - 1) {
            return null;
        }
        boolean here =
                hash == 0 || (!page.isEmpty() && address.substring(0, hash).equals(page));
        return here ? Addresses.name(address.substring(hash + 1)) : null;
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
