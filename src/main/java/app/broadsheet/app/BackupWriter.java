package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.NewComment;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.Scope;
import app.broadsheet.model.block.Picture;
import app.broadsheet.store.Database;
import app.broadsheet.store.StoredArticle;
import app.broadsheet.store.StoredComment;
import app.broadsheet.store.UserDataStore;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything of the user's into a zip, one article in memory at a time. Blocks; for one archive. */
final class BackupWriter {
    private static final int PIECE = 500;

    private final Database store;
    private final ZipOutputStream zip;
    private final ImportWatch watch;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, Path> pictures = new LinkedHashMap<>();
    private final Map<ArticleId, Named> named = new HashMap<>();
    private int articles;

    private record Named(@Nullable URI feed, @Nullable String key) {
        static final Named UNKNOWN = new Named(null, null);
    }

    /** @param watch sees how many articles are behind; stopped, the writing ends with a {@link CancellationException} */
    BackupWriter(Database store, ZipOutputStream zip, ImportWatch watch) {
        this.watch = watch;
        this.store = store;
        this.zip = zip;
    }

    BackupReport write(Instant now, byte[] opml) throws IOException {
        List<Feed> feeds = store.feeds().all().join();
        int total = store.userData().ownCount().join();
        part(BackupParts.README, BackupParts.ABOUT.getBytes(StandardCharsets.UTF_8));
        part(BackupParts.HEAD, new BackupParts.Head(BackupParts.FORMAT, BackupParts.VERSION, now, total));
        part(BackupParts.FEEDS, opml);
        var searches = store.searches().all().join().stream()
                .map(one -> new BackupParts.SearchPart(
                        one.name(), one.search().typed(), one.search().newest()))
                .toList();
        part(BackupParts.SEARCHES, searches);
        part(BackupParts.RULES, rules(feeds));
        part(BackupParts.FETCHING, BackupFetching.of(store, feeds));
        part(BackupParts.SETTINGS, store.settings().all().join());
        articles(total);
        marks();
        int comments = comments();
        for (Map.Entry<String, Path> picture : pictures.entrySet()) {
            stopIfWanted();
            zip.putNextEntry(new ZipEntry(BackupParts.PICTURES + picture.getKey()));
            Files.copy(picture.getValue(), zip);
            zip.closeEntry();
        }
        long followed = feeds.stream().filter(feed -> feed.id().value() > 0).count();
        return new BackupReport((int) followed, articles, pictures.size(), comments, searches.size(), List.of());
    }

    private void articles(int total) throws IOException {
        zip.putNextEntry(new ZipEntry(BackupParts.ARTICLES));
        List<UserDataStore.Own> piece = store.userData().own(0, PIECE).join();
        while (!piece.isEmpty()) {
            for (UserDataStore.Own own : piece) {
                Optional<StoredArticle> stored =
                        store.articles().stored(own.article()).join();
                stopIfWanted();
                if (stored.isPresent()) {
                    watch.at(
                            articles,
                            Math.max(articles, total),
                            stored.get().summary().headline());
                    NewArticle article = StoredBody.asNew(stored.get());
                    named.put(own.article(), new Named(own.feed(), article.key()));
                    line(new BackupParts.ArticleLine(
                            own.feed(),
                            article,
                            own.read(),
                            own.starred(),
                            own.note(),
                            own.feed() == null ? comments(own.article()) : List.of(),
                            files(own.article(), article)));
                    articles++;
                }
            }
            piece = store.userData()
                    .own(piece.getLast().article().value(), PIECE)
                    .join();
        }
        zip.closeEntry();
    }

    private int comments() throws IOException {
        int written = 0;
        zip.putNextEntry(new ZipEntry(BackupParts.COMMENTS));
        List<OwnComment> piece = store.userData().comments(0, PIECE).join();
        while (!piece.isEmpty()) {
            for (OwnComment comment : piece) {
                Named about = named.getOrDefault(comment.article(), Named.UNKNOWN);
                line(new BackupParts.CommentLine(about.feed, about.key, comment));
                written++;
            }
            piece = store.userData()
                    .comments(piece.getLast().id().value(), PIECE)
                    .join();
        }
        zip.closeEntry();
        return written;
    }

    private void stopIfWanted() {
        if (watch.isCancelled()) {
            throw new CancellationException();
        }
    }

    private List<NewComment> comments(ArticleId article) {
        List<StoredComment> stored = store.comments().of(article).join();
        Map<Object, String> keys = new HashMap<>();
        stored.forEach(one -> keys.put(one.id(), one.key()));
        return stored.stream()
                .map(one -> new NewComment(
                        one.key(),
                        one.parent() == null ? null : keys.get(one.parent()),
                        one.author(),
                        one.time(),
                        one.link(),
                        one.body()))
                .toList();
    }

    private Map<URI, String> files(ArticleId id, NewArticle article) {
        Map<URI, String> files = new LinkedHashMap<>();
        for (Picture picture : article.pictures()) {
            store.pictures().file(id, picture.address()).join().ifPresent(file -> {
                String name = file.getFileName().toString();
                pictures.put(name, file);
                files.put(picture.address(), name);
            });
        }
        return files;
    }

    private void marks() throws IOException {
        zip.putNextEntry(new ZipEntry(BackupParts.MARKS));
        List<UserDataStore.Mark> piece = store.userData().marks(0, PIECE * 10).join();
        while (!piece.isEmpty()) {
            for (UserDataStore.Mark mark : piece) {
                line(new BackupParts.MarkLine(
                        mark.feed(), mark.key(), mark.time(), mark.read(), mark.starred(), mark.removed()));
            }
            piece = store.userData().marks(piece.getLast().number(), PIECE * 10).join();
        }
        zip.closeEntry();
    }

    private List<BackupParts.RulePart> rules(List<Feed> feeds) {
        Map<FolderId, Folder> folders =
                store.folders().all().join().stream().collect(Collectors.toMap(Folder::id, folder -> folder));
        Map<FeedId, URI> addresses = feeds.stream().collect(Collectors.toMap(Feed::id, Feed::address));
        List<BackupParts.RulePart> parts = new ArrayList<>();
        for (Map.Entry<Scope, OfflineRule> one : store.rules().all().join().entrySet()) {
            OfflineRule rule = one.getValue().forAll();
            switch (one.getKey()) {
                case Scope.InFolder(FolderId folder)
                when folders.containsKey(folder) ->
                    parts.add(new BackupParts.RulePart(path(folder, folders), null, null, rule));
                case Scope.InFeed(FeedId feed)
                when addresses.containsKey(feed) ->
                    parts.add(new BackupParts.RulePart(null, addresses.get(feed), null, rule));
                case Scope.Saved _ -> parts.add(new BackupParts.RulePart(null, null, true, rule));
                case Scope.Everything _ -> parts.add(new BackupParts.RulePart(null, null, null, rule));
                default -> {} // of a source that is not followed any more
            }
        }
        return parts;
    }

    /** The names of a folder and of those around it, from the top. */
    static List<String> path(FolderId id, Map<FolderId, Folder> folders) {
        List<String> path = new ArrayList<>();
        @Nullable Folder folder = folders.get(id);
        while (folder != null && path.size() <= folders.size()) {
            path.addFirst(folder.name());
            folder = folder.parent() == null ? null : folders.get(Objects.requireNonNull(folder.parent()));
        }
        return path;
    }

    private void part(String name, Object content) throws IOException {
        part(name, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
    }

    private void part(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private void line(Object content) throws IOException {
        zip.write(json.writeValueAsBytes(content));
        zip.write('\n');
    }
}
