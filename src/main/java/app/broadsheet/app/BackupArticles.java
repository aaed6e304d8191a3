package app.broadsheet.app;

import app.broadsheet.content.Cleaned;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.NewComment;
import app.broadsheet.model.block.Picture;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OwnArticle;
import app.broadsheet.store.PictureBytes;
import app.broadsheet.store.SaveOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The articles of an archive on their way in, some at a time. Blocks; for one archive. */
final class BackupArticles {
    private static final int LARGEST_PICTURE = 64 * 1024 * 1024;
    private static final int TOGETHER = 100;
    private static final long MOST_HELD = 40_000_000;

    private final Database store;
    private final ZipFile zip;
    private final Map<Long, FeedId> feeds;
    private final Map<String, ArticleId> articles = new HashMap<>();
    private final Set<String> pictures = new HashSet<>();
    private final List<Held> held = new ArrayList<>();
    private long heldBytes;
    private final Set<ArticleId> added = new HashSet<>();

    /** @param feeds what is followed, by what makes two addresses the same */
    BackupArticles(Database store, ZipFile zip, Map<Long, FeedId> feeds) {
        this.store = store;
        this.zip = zip;
        this.feeds = feeds;
    }

    /** How many were not here. */
    int added() {
        return added.size();
    }

    /** Those that were not here. */
    Set<ArticleId> all() {
        return Set.copyOf(added);
    }

    /** How many picture files those have. */
    int pictures() {
        return pictures.size();
    }

    /** One that was taken in, by the archive's names; number 0 when there is none. */
    ArticleId named(@Nullable URI feed, @Nullable String key) {
        return articles.getOrDefault(name(feed, String.valueOf(key)), new ArticleId(0));
    }

    /** @param feed the source here, null for a saved article */
    private record Held(
            BackupParts.ArticleLine line, @Nullable FeedId feed, NewArticle article, List<PictureBytes> files) {}

    /** Takes one in; it is saved by the next {@link #save} at the latest. */
    void take(BackupParts.ArticleLine line) throws IOException {
        NewArticle article = cleaned(line.article());
        FeedId feed = line.feed() == null ? null : feeds.get(NewFeed.sameness(line.feed()));
        List<PictureBytes> files = files(line.files(), article.pictures());
        held.add(new Held(line, feed, article, files));
        heldBytes += files.stream().mapToLong(file -> file.bytes().length).sum();
        if (held.size() == TOGETHER || heldBytes > MOST_HELD) {
            save();
        }
    }

    /** Saves what was read so far, in few transactions: each waits for the disk. */
    void save() {
        Map<Optional<FeedId>, List<Held>> bySource =
                held.stream().collect(Collectors.groupingBy(one -> Optional.ofNullable(one.feed)));
        Set<ArticleId> read = new HashSet<>();
        Set<ArticleId> starred = new HashSet<>();
        bySource.forEach((feed, some) -> {
            SaveOutcome saved = feed.isPresent() ? fromFeed(feed.get(), some) : own(some);
            Set<ArticleId> fresh = Set.copyOf(saved.added());
            for (int i = 0; i < saved.ids().size(); i++) {
                Held one = some.get(i);
                ArticleId id = saved.ids().get(i);
                articles.put(name(one.line.feed(), one.article.key()), id);
                if (one.line.read()) {
                    read.add(id);
                }
                if (one.line.starred()) {
                    starred.add(id);
                }
                if (fresh.contains(id)) {
                    one.files.forEach(
                            file -> pictures.add(String.valueOf(one.line.files().get(file.address()))));
                }
            }
            added.addAll(fresh);
        });
        store.states().markRead(read, true).join();
        store.states().star(starred, true).join();
        held.clear();
        heldBytes = 0;
    }

    private SaveOutcome own(List<Held> some) {
        List<OwnArticle> given = some.stream()
                .map(one -> new OwnArticle(null, one.article, cleaned(one.line.comments()), one.files, one.line.note()))
                .toList();
        return store.articles().saveOwn(given, List.of()).join();
    }

    private SaveOutcome fromFeed(FeedId feed, List<Held> some) {
        SaveOutcome saved = store.articles()
                .save(feed, some.stream().map(Held::article).toList())
                .join();
        some.forEach(
                one -> one.files.forEach(file -> store.pictures().store(file).join()));
        return saved;
    }

    /** An archive comes from outside like any other file: its HTML is made safe anew. */
    private static NewArticle cleaned(NewArticle given) {
        Cleaned body = HtmlCleaner.clean(given.body(), given.link());
        List<Picture> all = new ArrayList<>(body.pictures());
        Picture lead = given.lead();
        if (lead != null && all.stream().noneMatch(one -> one.address().equals(lead.address()))) {
            all.addFirst(lead);
        }
        return new NewArticle(
                given.key(),
                given.link(),
                given.source(),
                given.headline(),
                given.byline(),
                given.published(),
                given.updated(),
                given.language(),
                body.html(),
                body.text(),
                given.excerpt(),
                lead,
                all,
                given.categories(),
                given.comments());
    }

    private static List<NewComment> cleaned(List<NewComment> given) {
        return given.stream()
                .map(one -> new NewComment(
                        one.key(),
                        one.parentKey(),
                        one.author(),
                        one.time(),
                        one.link(),
                        HtmlCleaner.clean(one.body(), one.link()).html()))
                .toList();
    }

    private List<PictureBytes> files(Map<URI, String> named, List<Picture> wanted) throws IOException {
        List<PictureBytes> files = new ArrayList<>();
        for (Picture picture : wanted) {
            String name = named.get(picture.address());
            ZipEntry entry = name == null ? null : zip.getEntry(BackupParts.PICTURES + name);
            if (entry == null) {
                continue;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes(LARGEST_PICTURE + 1);
                if (bytes.length <= LARGEST_PICTURE) {
                    files.add(new PictureBytes(picture.address(), bytes, null));
                }
            }
        }
        return files;
    }

    private static String name(@Nullable URI feed, String key) {
        return feed + " " + key;
    }
}
