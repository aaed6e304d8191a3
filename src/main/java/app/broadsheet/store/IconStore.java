package app.broadsheet.store;

import app.broadsheet.model.Change;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The icons of publishers' sites, each once for all the feeds of a site. Cache: nothing of it is the user's. */
public final class IconStore {
    private final Threads threads;

    IconStore(Threads threads) {
        this.threads = threads;
    }

    /** The icon of a source's site, as a PNG; empty when none is stored. */
    public CompletableFuture<Optional<byte[]>> of(FeedId feed) {
        return threads.read(db -> FeedRows.find(db, feed)
                .map(Feed::home)
                .flatMap(site -> db.createQuery("SELECT png FROM site_icon WHERE site = :site AND png IS NOT NULL")
                        .bind("site", site.toString())
                        .mapTo(byte[].class)
                        .findOne()));
    }

    /** The sites of feeds that were fetched since then and whose icon may be asked for now. */
    public CompletableFuture<Set<URI>> due(Instant fetchedSince, Instant now) {
        return threads.read(db -> {
            Set<String> asked = asked(db, now);
            Set<URI> due = new LinkedHashSet<>();
            for (Feed feed : FeedRows.fetchedSince(db, fetchedSince)) {
                URI site = feed.home();
                if (site != null && !asked.contains(site.toString())) {
                    due.add(site);
                }
            }
            return due;
        });
    }

    /**
     * Remembers what a site answered.
     *
     * @param png the icon; null when the site has none, or did not give it: one that is stored already stays
     * @param next not asked for again before this
     */
    public CompletableFuture<Void> answered(URI site, byte @Nullable [] png, Instant next) {
        return threads.writeCache((db, changes) -> {
            db.createUpdate("""
                            MERGE INTO site_icon AS here USING (VALUES (CAST(:site AS VARCHAR), CAST(:png AS VARBINARY)))
                                AS new (site, png) ON here.site = new.site
                            WHEN MATCHED THEN UPDATE SET png = COALESCE(new.png, here.png), next_at = :next
                            WHEN NOT MATCHED THEN INSERT (site, png, next_at) VALUES (new.site, new.png, :next)""")
                    .bind("site", site.toString())
                    .bind("png", png)
                    .bind("next", next.toEpochMilli())
                    .execute();
            if (png != null) {
                changes.add(new Change.IconChanged(site));
            }
            return WriteWork.done();
        });
    }

    /** Drops those that might have been asked for again before then, and were not. */
    public CompletableFuture<Void> forget(Instant before) {
        return threads.writeCache((db, changes) -> {
            db.createUpdate("DELETE FROM site_icon WHERE next_at < :before")
                    .bind("before", before.toEpochMilli())
                    .execute();
            return WriteWork.done();
        });
    }

    private static Set<String> asked(Handle db, Instant now) {
        return new HashSet<>(db.createQuery("SELECT site FROM site_icon WHERE next_at > :now")
                .bind("now", now.toEpochMilli())
                .mapTo(String.class)
                .list());
    }
}
