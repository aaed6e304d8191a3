package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.Readiness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Saves articles of one feed, or of the saved shelf: adds what is new, updates what changed, leaves the rest alone. */
final class ArticleSaving {
    private final Handle db;
    private final ChangeLog changes;
    private final long feed;
    private final Instant now;
    private final long stamp;
    private final Tallies tallies = new Tallies();
    private final Map<Long, ArticleId> ids = new LinkedHashMap<>();
    private final List<ArticleId> added = new ArrayList<>();
    private final List<ArticleId> updated = new ArrayList<>();
    private final List<ArticleId> returned = new ArrayList<>();

    ArticleSaving(Handle db, ChangeLog changes, long feed, Instant now, long stamp) {
        this.db = db;
        this.changes = changes;
        this.feed = feed;
        this.now = now;
        this.stamp = stamp;
    }

    SaveOutcome save(List<Incoming> given) {
        if (!followed()) {
            return SaveOutcome.NOTHING;
        }
        Map<Long, Incoming> distinct = new LinkedHashMap<>();
        given.forEach(article -> distinct.putIfAbsent(article.keyHash(), article));
        Map<Long, KnownEntry> known = new EntryLookup(db, feed).find(distinct.values());
        List<Incoming> fresh = new ArrayList<>();
        List<Incoming> changed = new ArrayList<>();
        int unchanged = given.size() - distinct.size();
        for (Incoming article : distinct.values()) {
            @Nullable KnownEntry entry = known.get(article.keyHash());
            if (entry == null) {
                fresh.add(article);
            } else if (isNews(article, entry)) {
                changed.add(article);
            } else {
                ids.put(article.keyHash(), entry.article());
                unchanged++;
                recount(article, entry);
            }
        }
        write(fresh, changed, known);
        return new SaveOutcome(
                given.stream()
                        .map(article -> Objects.requireNonNull(ids.get(article.keyHash())))
                        .toList(),
                added,
                updated,
                unchanged);
    }

    private static boolean isNews(Incoming article, KnownEntry entry) {
        return switch (entry.gone()) {
            case Shelf.REMOVED -> false;
            case Shelf.DROPPED -> true;
            default -> entry.contentHash() != article.contentHash();
        };
    }

    /** More comments make no article new. */
    private void recount(Incoming article, KnownEntry entry) {
        if (entry.gone() == Shelf.PRESENT && article.commentCount() > entry.commentCount()) {
            db.createUpdate("UPDATE entry SET comment_count = :count WHERE id = :id")
                    .bind("count", article.commentCount())
                    .bind("id", entry.id())
                    .execute();
            changes.add(new Change.ArticlesUpdated(SummaryRows.of(db, List.of(entry.article()))));
        }
    }

    private void write(List<Incoming> fresh, List<Incoming> changed, Map<Long, KnownEntry> known) {
        if (fresh.isEmpty() && changed.isEmpty()) {
            return;
        }
        List<Long> addresses = new ArrayList<>();
        fresh.forEach(article -> addresses.addAll(article.pictures().keySet()));
        changed.forEach(article -> addresses.addAll(article.pictures().keySet()));
        Map<Long, Long> stored = PictureRows.known(db, addresses);
        try (ArticleRows rows = new ArticleRows(db, now, stamp)) {
            Iterator<Long> newIds = newIds(fresh.size());
            for (Incoming article : fresh) {
                add(rows, newIds.next(), article, stored);
            }
            for (Incoming article : changed) {
                change(rows, Objects.requireNonNull(known.get(article.keyHash())), article, stored);
            }
            rows.write();
        }
        tallies.write(db);
        Marks.restore(db, returned);
        ReadinessChange.of(db, changes, FullTextRows.afterUpdate(db, updated), now);
        if (!added.isEmpty()) {
            changes.add(new Change.ArticlesAdded(SummaryRows.of(db, added)));
        }
        if (!updated.isEmpty()) {
            changes.add(new Change.ArticlesUpdated(SummaryRows.of(db, updated)));
        }
    }

    private void add(ArticleRows rows, long id, Incoming article, Map<Long, Long> stored) {
        Readiness readiness = PictureRows.readiness(article.pictures(), stored);
        @Nullable Instant published = Times.sane(article.article().published(), now);
        boolean timeKnown =
                published != null && published.equals(article.article().published());
        rows.add(id, feed, article, published == null ? now : published, timeKnown, readiness);
        rows.contents(id, article, stored, readiness);
        tallies.total(feed, 1).unread(feed, 1).ready(feed, readiness == Readiness.READY ? 1 : 0);
        ids.put(article.keyHash(), new ArticleId(id));
        added.add(new ArticleId(id));
    }

    private void change(ArticleRows rows, KnownEntry entry, Incoming article, Map<Long, Long> stored) {
        Readiness readiness = PictureRows.readiness(article.pictures(), stored);
        rows.change(entry.id(), article, readiness);
        rows.contents(entry.id(), article, stored, readiness, firstSeen(entry));
        ids.put(article.keyHash(), entry.article());
        if (entry.gone() != Shelf.PRESENT) {
            boolean unread = !Shelf.isRead(entry.shelf());
            tallies.total(feed, 1)
                    .unread(feed, unread ? 1 : 0)
                    .starred(feed, entry.starred() ? 1 : 0)
                    .ready(feed, readiness == Readiness.READY ? 1 : 0);
            added.add(entry.article());
            returned.add(entry.article());
        } else {
            tallies.ready(
                    feed, (readiness == Readiness.READY ? 1 : 0) - (entry.readiness() == Readiness.READY ? 1 : 0));
            updated.add(entry.article());
        }
    }

    private Instant firstSeen(KnownEntry entry) {
        return db.createQuery("SELECT first_seen FROM body WHERE id = :id")
                .bind("id", entry.id())
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli)
                .orElse(now);
    }

    private boolean followed() {
        return db.createQuery("SELECT COUNT(*) > 0 FROM feed WHERE id = :id AND removed_at IS NULL")
                .bind("id", feed)
                .mapTo(Boolean.class)
                .one();
    }

    private Iterator<Long> newIds(int count) {
        return db.createQuery("SELECT NEXT VALUE FOR entry_id FROM SYSTEM_RANGE(1, :count)")
                .bind("count", count)
                .mapTo(Long.class)
                .list()
                .iterator();
    }
}
