package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Change;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Scope;
import app.broadsheet.store.KeysetStream.Place;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Takes a feed and its articles out of every list, and puts them back just as they were. */
final class FeedVisibility {
    private FeedVisibility() {}

    /** Answers whether it was shown. */
    static boolean hide(Handle db, ChangeLog changes, IndexQueue queue, FeedId feed, Instant now) {
        int feeds = db.createUpdate(
                        "UPDATE feed SET removed_at = :now WHERE id = :id AND id > 0 AND removed_at IS NULL")
                .bind("now", now.toEpochMilli())
                .bind("id", feed.value())
                .execute();
        if (feeds == 0) {
            return false;
        }
        Set<ArticleId> articles = articles(db, feed);
        queue.renew(db, articles);
        db.createUpdate("DELETE FROM mark WHERE feed_id = :id")
                .bind("id", feed.value())
                .execute();
        db.createUpdate("UPDATE entry SET shelf = -shelf WHERE feed_id = :id AND shelf IN (1, 2)")
                .bind("id", feed.value())
                .execute();
        changes.add(new Change.SourcesChanged());
        if (!articles.isEmpty()) {
            changes.add(new Change.ArticlesRemoved(articles));
        }
        return true;
    }

    /** Answers whether it was hidden. */
    static boolean show(Handle db, ChangeLog changes, IndexQueue queue, FeedId feed) {
        int feeds = db.createUpdate("UPDATE feed SET removed_at = NULL WHERE id = :id AND removed_at IS NOT NULL")
                .bind("id", feed.value())
                .execute();
        if (feeds == 0) {
            return false;
        }
        db.createUpdate("UPDATE entry SET shelf = -shelf WHERE feed_id = :id AND shelf IN (-1, -2) AND gone = 0")
                .bind("id", feed.value())
                .execute();
        Set<ArticleId> articles = articles(db, feed);
        Marks.restore(db, articles);
        queue.renew(db, articles);
        changes.add(new Change.SourcesChanged());
        if (!articles.isEmpty()) {
            changes.add(new Change.ArticlesAdded(SummaryRows.of(db, articles)));
        }
        return true;
    }

    /** The newest first. */
    private static Set<ArticleId> articles(Handle db, FeedId feed) {
        ArticleQuery all = ArticleQuery.newest(new Scope.InFeed(feed));
        return new ListPlan(db, all, Place.TOP, Integer.MAX_VALUE, Instant.EPOCH)
                .places().stream().map(Place::article).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
