package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.Scope;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.UserDataStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings back what is in an archive: what is not here already. What is broken in it costs a line of the report. Blocks; for
 * one archive.
 */
final class BackupReader {
    private static final int LONGEST_LINE = 64 * 1024 * 1024;
    private static final int PIECE = 2_000;
    private static final int MOST_PROBLEMS = 200;

    private final Database store;
    private final ZipFile zip;
    private final JsonMapper json = JsonMapper.builder().build();
    private final List<String> problems = new ArrayList<>();
    private final Map<Long, FeedId> feeds = new HashMap<>();
    private final int total;
    private final ImportWatch watch;
    private int behind;
    private Set<ArticleId> added = Set.of();

    /** @param total how many articles it says it has, 0 for not known */
    BackupReader(Database store, ZipFile zip, int total, ImportWatch watch) {
        this.total = total;
        this.watch = watch;
        this.store = store;
        this.zip = zip;
    }

    /** Everything but the subscriptions and the settings, which are there already. */
    BackupReport read(int newFeeds) throws IOException {
        for (Feed feed : store.feeds().all().join()) {
            feeds.put(NewFeed.sameness(feed.address()), feed.id());
        }
        BackupArticles articles = new BackupArticles(store, zip, feeds);
        lines(BackupParts.ARTICLES, BackupParts.ArticleLine.class, line -> {
            watch.at(
                    behind,
                    total == 0 ? 0 : Math.max(behind, total),
                    line.article().headline());
            behind++;
            articles.take(line);
        });
        articles.save();
        added = articles.all();
        Map<FeedId, List<UserDataStore.Mark>> marks = new HashMap<>();
        lines(BackupParts.MARKS, BackupParts.MarkLine.class, line -> mark(line, marks));
        marks.forEach((feed, some) -> store.userData().mark(feed, some).join());
        List<OwnComment> comments = new ArrayList<>();
        List<ArticleId> about = new ArrayList<>();
        lines(BackupParts.COMMENTS, BackupParts.CommentLine.class, line -> {
            comments.add(line.comment());
            about.add(articles.named(line.feed(), line.key()));
        });
        int written = store.userData().comments(comments, about).join();
        int searches = searches();
        rules();
        BackupFetching.take(store, part(BackupParts.FETCHING, BackupParts.FetchingPart[].class), feeds);
        return new BackupReport(newFeeds, articles.added(), articles.pictures(), written, searches, problems);
    }

    /** The articles that were not here. */
    Set<ArticleId> added() {
        return added;
    }

    private void mark(BackupParts.MarkLine line, Map<FeedId, List<UserDataStore.Mark>> marks) {
        FeedId feed = feeds.get(NewFeed.sameness(line.feed()));
        if (feed == null) {
            return;
        }
        List<UserDataStore.Mark> some = marks.computeIfAbsent(feed, _ -> new ArrayList<>());
        some.add(new UserDataStore.Mark(
                0, line.feed(), line.key(), line.time(), line.read(), line.starred(), line.removed()));
        if (some.size() == PIECE) {
            store.userData().mark(feed, some).join();
            some.clear();
        }
    }

    private int searches() throws IOException {
        int before = store.searches().all().join().size();
        for (BackupParts.SearchPart one : part(BackupParts.SEARCHES, BackupParts.SearchPart[].class)) {
            store.searches()
                    .add(one.name(), new Scope.Search(one.typed(), one.newest()))
                    .join();
        }
        return store.searches().all().join().size() - before;
    }

    private void rules() throws IOException {
        Map<FolderId, Folder> folders =
                store.folders().all().join().stream().collect(Collectors.toMap(Folder::id, folder -> folder));
        Map<List<String>, FolderId> byPath = new HashMap<>();
        folders.keySet().stream()
                .sorted(Comparator.comparingLong(FolderId::value).reversed())
                .forEach(id -> byPath.put(BackupWriter.path(id, folders), id));
        Set<Scope> chosen = store.rules().all().join().keySet();
        for (BackupParts.RulePart one : part(BackupParts.RULES, BackupParts.RulePart[].class)) {
            Scope scope = new Scope.Everything();
            if (one.feed() != null) {
                FeedId feed = feeds.get(NewFeed.sameness(one.feed()));
                scope = feed == null ? null : new Scope.InFeed(feed);
            } else if (one.folder() != null) {
                FolderId folder = byPath.get(one.folder());
                scope = folder == null ? null : new Scope.InFolder(folder);
            } else if (Boolean.TRUE.equals(one.saved())) {
                scope = new Scope.Saved();
            }
            if (scope != null && !chosen.contains(scope)) {
                store.rules().put(scope, one.rule()).join();
            }
        }
    }

    private <T> T[] part(String name, Class<T[]> type) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        try (InputStream in = entry == null ? InputStream.nullInputStream() : zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LONGEST_LINE);
            return json.readValue(bytes.length == 0 ? "[]".getBytes(StandardCharsets.UTF_8) : bytes, type);
        } catch (JacksonException e) {
            problem(name, 0);
            return json.readValue("[]", type);
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        void take(T line) throws IOException;
    }

    private <T> void lines(String name, Class<T> type, Step<T> step) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null && !watch.isCancelled(); line = in.readLine()) {
                number++;
                try {
                    if (!line.isBlank()) {
                        step.take(json.readValue(line, type));
                    }
                } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
                    problem(name, number);
                }
            }
        }
    }

    private void problem(String name, int line) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(line == 0 ? name : name + ":" + line);
        }
    }
}
