package app.broadsheet.store;

import static app.broadsheet.store.Stores.NOW;
import static app.broadsheet.store.Stores.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.Counts;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.Scope;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fetch brought is all there, with the note that it was fetched, or not at all. */
final class FeedTransactionTest {
    private static final int ITEMS = 40;

    @TempDir
    Path folder;

    @Test
    void a_feed_that_cannot_be_written_to_its_end_leaves_nothing_and_costs_no_other() {
        try (Database database = Stores.open(folder)) {
            FeedId first = Stores.feed(database, "first");
            FeedId broken = Stores.feed(database, "broken");
            FeedId last = Stores.feed(database, "last");
            List<NewArticle> withBroken = new ArrayList<>(items());
            withBroken.set(ITEMS / 2, refusedByTheDatabase());

            CompletableFuture<SaveOutcome> one = database.articles().save(first, items(), fetched());
            CompletableFuture<SaveOutcome> failing = database.articles().save(broken, withBroken, fetched());
            CompletableFuture<SaveOutcome> other = database.articles().save(last, items(), fetched());

            assertThatThrownBy(failing::join).hasCauseInstanceOf(StoreException.class);
            assertThat(one.join().added()).hasSize(ITEMS);
            assertThat(other.join().added()).hasSize(ITEMS);
            assertThat(articles(database, broken)).isZero();
            assertThat(state(database, broken).lastSuccess()).isNull();
            assertThat(state(database, last).lastSuccess()).isEqualTo(NOW);
            Counts counts = database.articles().counts(Stores.TODAY).join();
            assertThat(counts.total()).isEqualTo(2 * ITEMS);
            assertThat(counts.unreadByFeed()).containsOnlyKeys(first, last);
            assertThat(database.articles().unindexed(0, 500).join().articles()).hasSize(2 * ITEMS);
            assertThat(database.articles()
                            .save(broken, items(), fetched())
                            .join()
                            .added())
                    .hasSize(ITEMS);
        }
    }

    @Test
    void a_kill_leaves_whole_feeds_and_untouched_ones() throws IOException, InterruptedException {
        for (int kill = 1; kill <= 3; kill++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Fetcher.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
                for (int feed = 0; feed < 20 * kill; feed++) {
                    Objects.requireNonNull(said.readLine(), "the writer ended by itself");
                }
            } finally {
                writer.destroyForcibly().waitFor();
            }
            try (Database database = Stores.open(folder)) {
                for (FetchState state : database.feeds().fetchStates().join()) {
                    assertThat(articles(database, state.feed()))
                            .as("articles of a feed that was fetched at %s", state.lastSuccess())
                            .isEqualTo(state.lastSuccess() == null ? 0 : ITEMS);
                }
            }
        }
    }

    /** The process that is killed: follows one feed after the other and saves what each has. */
    static final class Fetcher {
        private Fetcher() {}

        public static void main(String[] args) {
            PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            Database database = Stores.open(Path.of(args[0]));
            int known = database.feeds().fetchStates().join().size();
            for (int i = known; ; i++) {
                FeedId feed = Stores.feed(database, "feed" + i);
                CompletableFuture<SaveOutcome> saved = database.articles().save(feed, items(), fetched());
                if (i % 8 == 0) {
                    saved.join();
                }
                said.println(i);
            }
        }
    }

    private static List<NewArticle> items() {
        return IntStream.range(0, ITEMS)
                .mapToObj(i -> article("key" + i, NOW.minus(Duration.ofHours(i))))
                .toList();
    }

    /** More categories than H2 has room for in an array: it refuses when half of the tables are written. */
    private static NewArticle refusedByTheDatabase() {
        return new NewArticle(
                "refused",
                URI.create("https://site.example/refused"),
                "",
                "Refused",
                null,
                NOW,
                null,
                null,
                "<p>Body</p>",
                "Body",
                "Body",
                null,
                List.of(),
                Collections.nCopies(70_000, "category"),
                CommentLinks.NONE);
    }

    private static FetchSuccess fetched() {
        return new FetchSuccess(null, null, null, "\"tag\"", null, 1, null, null);
    }

    private static int articles(Database database, FeedId feed) {
        return database.articles()
                .page(ArticleQuery.newest(new Scope.InFeed(feed)), null, 500, Instant.EPOCH)
                .join()
                .items()
                .size();
    }

    private static FetchState state(Database database, FeedId feed) {
        return database.feeds().fetchStates().join().stream()
                .filter(state -> state.feed().equals(feed))
                .findFirst()
                .orElseThrow();
    }
}
