package app.broadsheet.store;

import app.broadsheet.model.FeedId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes what became of fetching a feed. Each answers whether the sidebar shows it differently now. */
final class FetchLog {
    private FetchLog() {}

    static boolean success(Handle db, FeedId feed, FetchSuccess answer, Instant now) {
        FetchWishes wishes = answer.wishes();
        boolean moved = answer.movedTo() != null && readdress(db, feed, answer.movedTo()) > 0;
        boolean shown = db.createUpdate("""
                        UPDATE feed SET title = COALESCE(:title, title), site = COALESCE(:site, site), last_error = NULL
                        WHERE id = :id AND (last_error IS NOT NULL OR title <> COALESCE(:title, title)
                            OR COALESCE(site, '') <> COALESCE(:site, site, ''))""")
                        .bind("title", blankToNull(answer.title()))
                        .bind("site", Sql.text(answer.site()))
                        .bind("id", feed.value())
                        .execute()
                > 0;
        db.createUpdate("""
                        UPDATE feed SET etag = :etag, last_modified = :modified, body_hash = :body, last_attempt = :now, last_success = :now,
                            next_attempt = :next, failures = 0, asks_reader = FALSE, wished_seconds = COALESCE(:wished, wished_seconds),
                            wished_pauses = COALESCE(:pauses, wished_pauses)
                        WHERE id = :id""")
                .bind("etag", answer.etag())
                .bind("modified", answer.lastModified())
                .bind("body", answer.body())
                .bind("now", now.toEpochMilli())
                .bind("next", Times.millis(answer.nextAttempt()))
                .bind("wished", wishes == null ? null : wishes.seconds())
                .bind("pauses", wishes == null ? null : wishes.pauses())
                .bind("id", feed.value())
                .execute();
        return moved || shown;
    }

    static boolean failure(
            Handle db, FeedId feed, String why, @Nullable Instant next, boolean asksReader, Instant now) {
        Optional<FeedMark> before = FeedMark.find(db, feed.value());
        db.createUpdate("""
                        UPDATE feed SET last_error = :why, last_attempt = :now, next_attempt = :next, failures = failures + 1,
                            asks_reader = :asks
                        WHERE id = :id""")
                .bind("why", why)
                .bind("now", now.toEpochMilli())
                .bind("next", Times.millis(next))
                .bind("asks", asksReader)
                .bind("id", feed.value())
                .execute();
        return before.filter(known -> !known.looksLike(known.failed(why, next, asksReader, now)))
                .isPresent();
    }

    /** Does nothing when another subscription is fetched from there already. */
    static int readdress(Handle db, FeedId feed, URI given) {
        URI address = Links.bare(given);
        return db.createUpdate("""
                        UPDATE feed SET address = :address, address_hash = :hash
                        WHERE id = :id AND id > 0 AND address <> :address
                            AND NOT EXISTS (SELECT 1 FROM feed WHERE address_hash = :hash AND id <> :id)""")
                .bind("address", address.toString())
                .bind("hash", Links.hash(address))
                .bind("id", feed.value())
                .execute();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
