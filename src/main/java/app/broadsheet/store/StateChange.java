package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Changes what the user did with some articles, with the tallies and marks that follow from it. */
final class StateChange {
    private StateChange() {}

    /** What an article can be singled out by. */
    enum Mark {
        STARRED("starred", Marks.STARRED),
        COMMENTED("commented", Marks.COMMENTED);

        private final String column;
        private final int kind;

        Mark(String column, int kind) {
            this.column = column;
            this.kind = kind;
        }
    }

    static Set<ArticleId> read(Handle db, ChangeLog changes, List<ArticleId> articles, boolean read) {
        List<Entry> changed = db.createQuery("SELECT id, feed_id FROM entry WHERE id = ANY(:ids) AND shelf = :before")
                .bindArray("ids", Long.class, Sql.numbers(articles))
                .bind("before", Shelf.of(!read))
                .map((row, context) -> new Entry(row.getLong("id"), row.getLong("feed_id")))
                .list();
        if (changed.isEmpty()) {
            return Set.of();
        }
        db.createUpdate("UPDATE entry SET shelf = :now WHERE id = ANY(:ids)")
                .bind("now", Shelf.of(read))
                .bindArray("ids", Long.class, changed.stream().map(Entry::id).toList())
                .execute();
        Tallies tallies = new Tallies();
        changed.forEach(entry -> tallies.unread(entry.feed, read ? -1 : 1));
        tallies.write(db);
        Set<ArticleId> ids = ids(changed);
        changes.add(new Change.ReadChanged(ids, read));
        return ids;
    }

    static Set<ArticleId> mark(Handle db, ChangeLog changes, List<ArticleId> articles, Mark mark, boolean on) {
        List<Entry> changed = db.createQuery("SELECT id, feed_id FROM entry WHERE id = ANY(:ids) AND shelf > 0 AND "
                        + mark.column + " <> :on")
                .bindArray("ids", Long.class, Sql.numbers(articles))
                .bind("on", on)
                .map((row, context) -> new Entry(row.getLong("id"), row.getLong("feed_id")))
                .list();
        if (changed.isEmpty()) {
            return Set.of();
        }
        List<Long> numbers = changed.stream().map(Entry::id).toList();
        db.createUpdate("UPDATE entry SET " + mark.column + " = :on WHERE id = ANY(:ids)")
                .bind("on", on)
                .bindArray("ids", Long.class, numbers)
                .execute();
        Set<ArticleId> ids = ids(changed);
        if (on) {
            db.createUpdate("INSERT INTO mark (kind, sort_time, id, feed_id)"
                            + " SELECT :kind, sort_time, id, feed_id FROM entry WHERE id = ANY(:ids)")
                    .bind("kind", mark.kind)
                    .bindArray("ids", Long.class, numbers)
                    .execute();
        } else {
            Marks.remove(db, ids, mark.kind);
        }
        if (mark == Mark.STARRED) {
            Tallies tallies = new Tallies();
            changed.forEach(entry -> tallies.starred(entry.feed, on ? 1 : -1));
            tallies.write(db);
            changes.add(new Change.StarChanged(ids, on));
        } else {
            ids.forEach(id -> changes.add(new Change.OwnCommentsChanged(id)));
        }
        return ids;
    }

    private static Set<ArticleId> ids(List<Entry> entries) {
        return entries.stream().map(entry -> new ArticleId(entry.id)).collect(Collectors.toSet());
    }

    private record Entry(long id, long feed) {}
}
