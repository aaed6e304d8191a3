package app.broadsheet.app;

import app.broadsheet.feed.OpmlOutline;
import app.broadsheet.feed.OpmlReader;
import app.broadsheet.feed.OpmlResult;
import app.broadsheet.importer.FileImporter;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.store.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Lists of feeds: looked at before anything is followed, followed in part, and written. All methods on any thread. */
public final class FeedLists {
    private static final String CATALOGUE = "/assets/catalogue.opml";

    private final Database store;
    private final SubscriptionList list;
    private final FileImporter files = new FileImporter();
    private final Executor cpu;
    private final Clock clock;

    /** @param cpu reads and writes files */
    public FeedLists(Database store, FeedSignIns signIns, Executor cpu, Clock clock) {
        this.store = store;
        this.list = new SubscriptionList(store, signIns, clock);
        this.cpu = cpu;
        this.clock = clock;
    }

    /**
     * What was found in files and addresses that were dropped or chosen.
     *
     * @param offer the feeds of all lists among them; null when there is no list
     * @param others what is no list, in the order given
     */
    public record Looked(@Nullable FeedOffer offer, List<String> others) {
        public Looked {
            others = List.copyOf(others);
        }
    }

    /** Looks for lists among files' paths and addresses, and into them. Follows nothing. */
    public CompletableFuture<Looked> look(List<String> given) {
        return store.feeds().all().thenApplyAsync(followed -> look(given, followed), cpu);
    }

    private Looked look(List<String> given, List<Feed> followed) {
        List<String> names = new ArrayList<>();
        List<OpmlOutline> outlines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String one : given) {
            Optional<Path> file = file(one);
            if (file.isPresent()
                    && files.read(file.get(), clock.instant()) instanceof ImportPlan.FeedList(var lines, var broken)) {
                names.add(String.valueOf(file.get().getFileName()));
                outlines.addAll(lines);
                problems.addAll(broken);
            } else {
                others.add(one);
            }
        }
        return new Looked(
                names.isEmpty() ? null : OfferMaking.of(String.join(", ", names), outlines, problems, followed),
                others);
    }

    /** The file, when it may be a list by its name: other kinds are not read here. */
    private static Optional<Path> file(String given) {
        String lower = given.toLowerCase(Locale.ROOT);
        if ((!lower.endsWith(".opml") && !lower.endsWith(".xml"))
                || lower.startsWith("http:")
                || lower.startsWith("https:")
                || lower.startsWith("feed:")) {
            return Optional.empty();
        }
        try {
            return Optional.of(lower.startsWith("file:") ? Path.of(URI.create(given)) : Path.of(given));
        } catch (IllegalArgumentException | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }

    /** The feeds to start with, by region and topic, that come with the app. */
    public CompletableFuture<FeedOffer> catalogue() {
        return store.feeds()
                .all()
                .thenApplyAsync(
                        all -> {
                            OpmlResult.Read read = shipped();
                            return OfferMaking.of(read.title(), read.outlines(), read.problems(), all);
                        },
                        cpu);
    }

    /**
     * Follows some feeds of a list, in the folders that the list has them in; folders of the same name are one. What is
     * followed already stays where it is. Fetches nothing yet.
     *
     * @param within the folder that all of it comes into; null for the top level
     */
    public CompletableFuture<ImportItem> follow(String name, List<OfferedFeed> chosen, @Nullable FolderId within) {
        return list.follow(name, chosen, List.of(), within);
    }

    /** Takes {@link #follow} back. */
    public CompletableFuture<Void> unfollow(List<FeedId> added) {
        CompletableFuture<?>[] all =
                added.stream().map(store.feeds()::unsubscribe).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(all);
    }

    /**
     * Writes all subscriptions as an OPML 2.0 file, whole or not at all. Fails with an {@link UncheckedIOException} when
     * it cannot.
     */
    public CompletableFuture<Void> export(Path file) {
        return list.export().thenAcceptAsync(opml -> write(file, opml), cpu);
    }

    private static void write(Path file, byte[] opml) {
        try {
            var _ = WholeFile.write(file, part -> Files.write(part, opml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpmlResult.Read shipped() {
        try (InputStream in = Objects.requireNonNull(FeedLists.class.getResourceAsStream(CATALOGUE), CATALOGUE)) {
            return new OpmlReader().read(in.readAllBytes()) instanceof OpmlResult.Read read
                    ? read
                    : new OpmlResult.Read("", List.of(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
