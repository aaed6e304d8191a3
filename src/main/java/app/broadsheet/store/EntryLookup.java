package app.broadsheet.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Finds the articles of a feed that are here already. First by key. Feeds change their keys in trivial ways, though (a
 * counter behind {@code #}, https for http, new ids after a move), so one with an unknown key is also the same when it is
 * the only one with its link and has either the same key but for such differences, or the same headline.
 */
final class EntryLookup {
    private final Handle db;
    private final long feed;

    EntryLookup(Handle db, long feed) {
        this.db = db;
        this.feed = feed;
    }

    /** By the key's hash, those that are known. */
    Map<Long, KnownEntry> find(Collection<Incoming> articles) {
        Map<Long, KnownEntry> known = new HashMap<>();
        if (isNew()) {
            return known;
        }
        for (List<Incoming> piece : Sql.pieces(articles)) {
            // joined, since H2 uses only the first column of an index for ANY
            db.createQuery("SELECT " + KnownEntry.COLUMNS + " FROM UNNEST(:keys) AS k(key_hash)"
                            + " JOIN entry e ON e.feed_id = :feed AND e.key_hash = k.key_hash")
                    .bind("feed", feed)
                    .bindArray(
                            "keys",
                            Long.class,
                            piece.stream().map(Incoming::keyHash).toList())
                    .map((row, context) -> known.put(row.getLong("key_hash"), KnownEntry.of(row)))
                    .list();
        }
        byLink(articles, known);
        return known;
    }

    /** Nothing of a feed that is fetched for the first time can be here. */
    private boolean isNew() {
        return db.createQuery("SELECT id FROM entry WHERE feed_id = :feed LIMIT 1")
                .bind("feed", feed)
                .mapTo(Long.class)
                .findFirst()
                .isEmpty();
    }

    private void byLink(Collection<Incoming> articles, Map<Long, KnownEntry> known) {
        Map<Long, Incoming> open = new HashMap<>();
        Set<Long> repeated = new HashSet<>();
        for (Incoming article : articles) {
            if (article.linkHash() != 0 && open.put(article.linkHash(), article) != null) {
                repeated.add(article.linkHash());
            }
        }
        open.values()
                .removeIf(article -> known.containsKey(article.keyHash()) || repeated.contains(article.linkHash()));
        if (open.isEmpty()) {
            return;
        }
        Map<Long, List<Candidate>> candidates = new HashMap<>();
        for (List<Long> piece : Sql.pieces(open.keySet())) {
            db.createQuery("SELECT " + KnownEntry.COLUMNS + ", b.article_key, a.headline FROM"
                            + " UNNEST(:links) AS k(link_hash) JOIN entry e ON e.link_hash = k.link_hash"
                            + " JOIN body b ON b.id = e.id JOIN article a ON a.id = e.id WHERE e.feed_id = :feed")
                    .bind("feed", feed)
                    .bindArray("links", Long.class, piece)
                    .map((row, context) -> candidates
                            .computeIfAbsent(row.getLong("link_hash"), ignored -> new ArrayList<>())
                            .add(new Candidate(
                                    KnownEntry.of(row), row.getString("article_key"), row.getString("headline"))))
                    .list();
        }
        candidates.forEach((link, found) -> {
            Incoming article = open.get(link);
            if (article != null && found.size() == 1 && found.getFirst().same(article)) {
                known.put(article.keyHash(), found.getFirst().entry);
            }
        });
    }

    private record Candidate(KnownEntry entry, String key, String headline) {
        private boolean same(Incoming other) {
            return Links.plain(key).equals(Links.plain(other.article().key()))
                    || headline.equals(other.article().headline());
        }
    }
}
