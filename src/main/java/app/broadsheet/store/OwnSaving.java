package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.PictureId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Saves articles of the user's or of the sample, with their comments, pictures and links, in one transaction. */
final class OwnSaving {
    private final List<OwnArticle> given;
    private final List<Incoming> incoming;
    private final List<RelatedPair> related;
    private final PictureFiles files;

    OwnSaving(List<OwnArticle> given, List<RelatedPair> related, PictureFiles files) {
        this.given = List.copyOf(given);
        this.incoming = Incoming.all(given.stream().map(OwnArticle::article).toList());
        this.related = List.copyOf(related);
        this.files = files;
    }

    /** Before the transaction: the pictures' files, safely on the disk. */
    void writeFiles() throws IOException {
        for (OwnArticle own : given) {
            for (PictureBytes picture : own.pictures()) {
                files.put(picture.bytes(), true);
            }
        }
    }

    SaveOutcome save(Handle db, ChangeLog changes, Instant now, long stamp) throws IOException {
        ArticleId[] ids = new ArticleId[given.size()];
        List<ArticleId> added = new ArrayList<>();
        List<ArticleId> updated = new ArrayList<>();
        int unchanged = 0;
        for (Map.Entry<Long, List<Integer>> group : byFeed().entrySet()) {
            SaveOutcome outcome = new ArticleSaving(db, changes, group.getKey(), now, stamp)
                    .save(group.getValue().stream().map(incoming::get).toList());
            if (outcome.ids().isEmpty()) {
                return SaveOutcome.NOTHING; // its source was removed meanwhile
            }
            for (int i = 0; i < group.getValue().size(); i++) {
                ids[group.getValue().get(i)] = outcome.ids().get(i);
            }
            added.addAll(outcome.added());
            updated.addAll(outcome.updated());
            unchanged += outcome.unchanged();
        }
        List<ArticleId> all = List.of(ids);
        belongings(db, changes, all, now);
        return new SaveOutcome(all, added, updated, unchanged);
    }

    private void belongings(Handle db, ChangeLog changes, List<ArticleId> ids, Instant now) throws IOException {
        for (int i = 0; i < given.size(); i++) {
            OwnArticle own = given.get(i);
            ArticleId id = ids.get(i);
            if (!own.comments().isEmpty()) {
                CommentStore.save(db, id, own.comments(), now);
                changes.add(new Change.CommentsChanged(id));
            }
            for (PictureBytes picture : own.pictures()) {
                link(db, id, picture, now);
            }
            FullTextRows.note(db, id.value(), own.note(), !own.article().text().isBlank());
        }
        for (RelatedPair pair : related) {
            RelatedLinkStore.add(db, ids.get(pair.article()), List.of(ids.get(pair.related())));
        }
        ReadinessChange.of(db, changes, ids, now);
    }

    private void link(Handle db, ArticleId article, PictureBytes picture, Instant now) throws IOException {
        PictureId file = files.put(picture.bytes(), true); // only looks, unless a clean-up was quicker
        long row = PictureRows.register(db, file, picture.bytes().length, picture.mediaType(), now.toEpochMilli());
        db.createUpdate("""
                        UPDATE article_picture SET status = 1, picture_id = :picture
                        WHERE address_hash = :hash AND article_id = :article""")
                .bind("picture", row)
                .bind("hash", Hashes.of(picture.address().toString()))
                .bind("article", article.value())
                .execute();
    }

    private Map<Long, List<Integer>> byFeed() {
        Map<Long, List<Integer>> byFeed = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            @Nullable FeedId source = given.get(i).feed();
            long feed = source == null ? 0 : source.value();
            byFeed.computeIfAbsent(feed, ignored -> new ArrayList<>()).add(i);
        }
        return byFeed;
    }
}
