package app.broadsheet.app;

import app.broadsheet.feed.OpmlReader;
import app.broadsheet.feed.OpmlResult;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.store.Database;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything of the user's in one documented archive, and back. What each part is stands in the archive itself. All methods
 * on any thread.
 */
public final class Backup {
    private static final int MOST_SMALL = 16 * 1024 * 1024;
    /** Where the window stood on another computer, and what was going on there. */
    private static final String HERE_ONLY = "window.*|offline|refreshed|signin.*|notify\\.feeds|updates\\.(?!wanted).*";

    private final Database store;
    private final Preferences preferences;
    private final SubscriptionList list;
    private final Executor cpu;
    private final Clock clock;
    /**
     * @param signIns keeps what a list in an archive has of names and passwords
     * @param cpu writes and reads
     */
    public Backup(Database store, Preferences preferences, FeedSignIns signIns, Executor cpu, Clock clock) {
        this.store = store;
        this.preferences = preferences;
        this.list = new SubscriptionList(store, signIns, clock);
        this.cpu = cpu;
        this.clock = clock;
    }

    /**
     * Writes the archive, whole or not at all, in place of what is there. Fails with an {@link UncheckedIOException} when the
     * file cannot be written, with a {@link java.util.concurrent.CancellationException} when it was stopped.
     */
    public CompletableFuture<BackupReport> write(Path file, ImportWatch watch) {
        return list.export().thenApplyAsync(opml -> write(file, opml, watch), cpu);
    }

    /** Whether a file is such an archive, by what is in it. Reads its directory; blocks. */
    public static boolean isArchive(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return head(zip, JsonMapper.shared()) != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Those of some files and addresses that are archives of ours. */
    public CompletableFuture<List<Path>> archives(List<String> given) {
        return CompletableFuture.supplyAsync(
                () -> given.stream()
                        .filter(one -> one.toLowerCase(Locale.ROOT).endsWith(".zip"))
                        .map(Backup::path)
                        .filter(Objects::nonNull)
                        .filter(Backup::isArchive)
                        .toList(),
                cpu);
    }

    /** The file that was given by its path or as a {@code file:} address; null when it is neither. */
    public static @Nullable Path path(String given) {
        try {
            return given.toLowerCase(Locale.ROOT).startsWith("file:") ? Path.of(URI.create(given)) : Path.of(given);
        } catch (IllegalArgumentException | FileSystemNotFoundException _) {
            return null;
        }
    }

    /**
     * What came back, and the way back from it.
     *
     * @param undo takes away the sources and articles that came; what the user wrote, searched for and chose stays
     */
    public record Restored(BackupReport report, Undo undo) {}

    /**
     * Brings back what is in an archive: what is here stays, and comes no second time. Stopped, it keeps what came so far.
     * Fails with an {@link UncheckedIOException} when the file cannot be read or is no archive of ours.
     */
    public CompletableFuture<Restored> read(Path file, ImportWatch watch) {
        return CompletableFuture.supplyAsync(() -> readNow(file, watch), cpu);
    }

    private BackupReport write(Path file, byte[] opml, ImportWatch watch) {
        try {
            return WholeFile.write(file, part -> {
                try (ZipOutputStream zip = new ZipOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(part)), StandardCharsets.UTF_8)) {
                    return new BackupWriter(store, zip, watch).write(clock.instant(), opml);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Restored readNow(Path file, ImportWatch watch) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            BackupParts.Head head = head(zip, JsonMapper.shared());
            if (head == null) {
                throw new ZipException("This is no archive of Broadsheet's.");
            }
            if (head.version() > BackupParts.VERSION) {
                throw new ZipException("A newer Broadsheet wrote this archive.");
            }
            List<FeedId> feeds = feeds(zip);
            int total = head.articles() == null ? 0 : head.articles();
            BackupReader reader = new BackupReader(store, zip, total, watch);
            BackupReport report = reader.read(feeds.size());
            if (!watch.isCancelled()) {
                settings(zip);
            }
            Set<ArticleId> added = reader.added();
            return new Restored(report, new Undo(feeds.size() + added.size(), () -> takeBack(feeds, added)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BackupParts.@Nullable Head head(ZipFile zip, JsonMapper json) throws IOException {
        byte[] bytes = small(zip, BackupParts.HEAD);
        try {
            BackupParts.Head head = bytes.length == 0 ? null : json.readValue(bytes, BackupParts.Head.class);
            return head != null && BackupParts.FORMAT.equals(head.format()) ? head : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private CompletableFuture<Void> takeBack(List<FeedId> feeds, Set<ArticleId> added) {
        CompletableFuture<Void> last = store.articles().remove(added).thenAccept(_ -> {});
        for (FeedId feed : feeds) {
            last = last.thenCompose(_ -> store.feeds().unsubscribe(feed)).thenAccept(_ -> {});
        }
        return last;
    }

    private List<FeedId> feeds(ZipFile zip) throws IOException {
        byte[] opml = small(zip, BackupParts.FEEDS);
        if (!(new OpmlReader().read(opml) instanceof OpmlResult.Read read)) {
            return List.of();
        }
        FeedOffer offer = OfferMaking.of(
                BackupParts.FEEDS,
                read.outlines(),
                read.problems(),
                store.feeds().all().join());
        ImportItem item = list.follow(BackupParts.FEEDS, offer.feeds(), read.problems(), null)
                .join();
        return item instanceof ImportItem.Subscriptions followed ? followed.added() : List.of();
    }

    private void settings(ZipFile zip) throws IOException {
        byte[] bytes = small(zip, BackupParts.SETTINGS);
        try {
            Map<String, String> given = bytes.length == 0
                    ? Map.of()
                    : JsonMapper.shared().readValue(bytes, new TypeReference<Map<String, String>>() {});
            preferences
                    .takeOver(given.entrySet().stream()
                            .filter(one ->
                                    one.getValue() != null && !one.getKey().matches(HERE_ONLY))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                    .join();
        } catch (JacksonException e) {
            System.getLogger(Backup.class.getName()).log(System.Logger.Level.WARNING, "No settings in the archive", e);
        }
    }

    private static byte[] small(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return new byte[0];
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(MOST_SMALL);
        }
    }
}
