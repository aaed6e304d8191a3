package app.broadsheet.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A source in the sidebar.
 *
 * @param folder the folder it is in, null at the top level
 * @param title what the user calls it, else what the publisher does; never blank
 * @param address where it is fetched from, as it was last redirected for good
 * @param site the publisher's home page, null when the feed names none
 * @param lastError why the last fetch failed, in a sentence for the reader; null when it went well or never ran
 */
public record Feed(
        FeedId id,
        @Nullable FolderId folder,
        String title,
        URI address,
        @Nullable URI site,
        FeedKind kind,
        @Nullable String lastError) {}
