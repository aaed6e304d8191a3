package app.broadsheet.app;

import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.NewArticle;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be told of an address before anybody asked for it. */
final class DroppedAddress {
    private static final Pattern FEED = Pattern.compile("(?i)/(?:rss2?|atom|rdf|feeds?)(?:/?$|\\.[a-z]+$)"
            + "|\\.(?:xml|rss|atom|rdf)$|[?&](?:feed|format|type)=(?:rss2?|atom|rdf|feed)");

    private DroppedAddress() {}

    /** The article as long as nothing but its address is known. */
    static NewArticle bare(URI link) {
        String host = String.valueOf(link.getHost());
        return new NewArticle(
                link.toString(),
                link,
                host.startsWith("www.") ? host.substring(4) : host,
                link.toString(),
                null,
                null,
                null,
                null,
                "",
                "",
                "",
                null,
                List.of(),
                List.of(),
                CommentLinks.NONE);
    }

    /** The address of what may be an article: not a site's front page; null for what is for {@link Subscriptions}. */
    static @Nullable URI article(String given) {
        try {
            URI address = new URI(given.strip());
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            String path = String.valueOf(address.getPath());
            boolean front = (path.isEmpty() || path.equals("/")) && address.getQuery() == null;
            boolean web = (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
            return !web || front || address.getUserInfo() != null ? null : withoutFragment(address);
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    private static URI withoutFragment(URI address) {
        String text = address.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? address : URI.create(text.substring(0, fragment));
    }

    /** Whether feeds are usually there. */
    static boolean isPlaceOfFeed(URI link) {
        String query = link.getRawQuery();
        return FEED.matcher(link.getRawPath() + (query == null ? "" : "?" + query))
                .find();
    }
}
