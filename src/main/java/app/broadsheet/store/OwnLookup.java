package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.NewArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Finds the saved articles that are the same as others, in whatever form those came: by key, by the publisher's address but for
 * trivial differences, else by the headline with most of the text.
 */
final class OwnLookup {
    /** A shorter text says too little about being the same. */
    private static final int LEAST_TEXT = 200;

    private final Handle db;

    OwnLookup(Handle db) {
        this.db = db;
    }

    /** For each of {@code articles} the one that is here, in their order. */
    List<Optional<StoredArticle>> find(List<NewArticle> articles) {
        List<Optional<StoredArticle>> found = new ArrayList<>();
        for (List<NewArticle> piece : Sql.pieces(articles)) {
            found.addAll(piece(piece));
        }
        return found;
    }

    private List<Optional<StoredArticle>> piece(List<NewArticle> articles) {
        Map<Long, Long> byKey = ids(
                "key_hash", articles.stream().map(one -> Hashes.of(one.key())).toList());
        Map<Long, Long> byLink = ids(
                "link_hash",
                articles.stream()
                        .map(one -> Links.hash(one.link()))
                        .filter(hash -> hash != 0)
                        .toList());
        Map<String, List<Long>> byHeadline = headlines(articles.stream()
                .filter(one ->
                        one.text().length() >= LEAST_TEXT && !one.headline().isBlank())
                .filter(one -> !byKey.containsKey(Hashes.of(one.key())) && !byLink.containsKey(Links.hash(one.link())))
                .map(NewArticle::headline)
                .toList());
        Set<Long> wanted = new HashSet<>(byKey.values());
        wanted.addAll(byLink.values());
        byHeadline.values().forEach(wanted::addAll);
        Map<Long, StoredArticle> stored = stored(wanted);
        return articles.stream()
                .map(one -> Optional.ofNullable(byKey.get(Hashes.of(one.key())))
                        .or(() -> Optional.ofNullable(byLink.get(Links.hash(one.link()))))
                        .flatMap(id -> Optional.ofNullable(stored.get(id)))
                        .or(() -> byHeadline.getOrDefault(one.headline(), List.of()).stream()
                                .flatMap(id -> Optional.ofNullable(stored.get(id)).stream())
                                .filter(here -> TextOverlap.isSame(one.text(), here.text()))
                                .findFirst()))
                .toList();
    }

    private Map<Long, Long> ids(String column, Collection<Long> hashes) {
        Map<Long, Long> ids = new HashMap<>();
        if (!hashes.isEmpty()) {
            db.createQuery("SELECT e.id, e." + column + " FROM UNNEST(:hashes) AS h(hash) JOIN entry e ON e." + column
                            + " = h.hash WHERE e.feed_id = 0 AND e.shelf > 0")
                    .bindArray("hashes", Long.class, Set.copyOf(hashes).toArray())
                    .map((row, context) -> ids.putIfAbsent(row.getLong(column), row.getLong("id")))
                    .list();
        }
        return ids;
    }

    private Map<String, List<Long>> headlines(List<String> headlines) {
        Map<String, List<Long>> ids = new HashMap<>();
        if (!headlines.isEmpty()) {
            db.createQuery("SELECT e.id, a.headline FROM entry e JOIN article a ON a.id = e.id"
                            + " WHERE e.feed_id = 0 AND e.shelf > 0 AND a.headline = ANY(:headlines)")
                    .bindArray("headlines", String.class, Set.copyOf(headlines).toArray())
                    .map((row, context) -> ids.computeIfAbsent(row.getString("headline"), any -> new ArrayList<>())
                            .add(row.getLong("id")))
                    .list();
        }
        return ids;
    }

    private Map<Long, StoredArticle> stored(Set<Long> ids) {
        Map<Long, StoredArticle> stored = new HashMap<>();
        if (!ids.isEmpty()) {
            StoredRows.of(db, ids.stream().map(ArticleId::new).toList())
                    .forEach(article -> stored.put(article.summary().id().value(), article));
        }
        return stored;
    }
}
