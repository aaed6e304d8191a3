package app.broadsheet.model;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A source in the sidebar.
 *
 * @param folder the folder it is in, null at the top level
 * @param title what the user calls it, else what the publisher does; never blank
 * @param address where it is fetched from, as it was last redirected for good
 * @param site the publisher's home page, null when the feed names none
 * @param lastError why the last fetch failed, in a sentence for the reader; null when it went well or never ran
 * @param troubled whether it failed for so long, or for such a reason, that the reader should look after it: every feed
 *     fails now and then
 * @param stopped whether it is not fetched any more: it is gone for good, or the reader stopped it
 */
public record Feed(
        FeedId id,
        @Nullable FolderId folder,
        String title,
        URI address,
        @Nullable URI site,
        FeedKind kind,
        @Nullable String lastError,
        boolean troubled,
        boolean stopped) {

    /** Where the publisher is at home, for what belongs to the whole site; null when no address leads to the web. */
    public @Nullable URI home() {
        URI home = home(site);
        return home == null ? home(address) : home;
    }

    /** The origin of an address (RFC 6454) with the path {@code /}; null when it does not lead to the web. */
    private static @Nullable URI home(@Nullable URI address) {
        if (address == null || address.getHost() == null || address.getScheme() == null) {
            return null;
        }
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return null;
        }
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return URI.create(scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + port + "/");
    }
}
