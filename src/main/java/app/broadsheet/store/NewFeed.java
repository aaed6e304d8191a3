package app.broadsheet.store;

import app.broadsheet.model.FeedKind;
import app.broadsheet.model.FolderId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A source to add.
 *
 * @param address where it is fetched from; two that differ only in scheme, {@code www.} or the slash at the end are one
 * @param title as the publisher or the list of subscriptions calls it; may be empty
 * @param site the publisher's home page, null when unknown
 * @param folder null for the top level
 */
public record NewFeed(
        URI address,
        String title,
        @Nullable URI site,
        @Nullable FolderId folder,
        FeedKind kind) {
    /** A name and a password in the addresses are left out: they are kept in the keyring and nowhere else. */
    public NewFeed {
        address = Links.bare(address);
        site = site == null ? null : Links.bare(site);
    }

    /** A subscription. */
    public static NewFeed subscribed(URI address, String title, @Nullable URI site, @Nullable FolderId folder) {
        return new NewFeed(address, title, site, folder, FeedKind.SUBSCRIBED);
    }

    /**
     * A number alike for addresses that count as one: those that differ only in scheme, {@code www.}, a name and
     * a password, and the like.
     */
    public static long sameness(URI address) {
        return Links.hash(Links.bare(address));
    }
}
