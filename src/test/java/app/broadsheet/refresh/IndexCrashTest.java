package app.broadsheet.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.bench.GeneratedArticles;
import app.broadsheet.index.ArticleIndex;
import app.broadsheet.index.SearchParser;
import app.broadsheet.index.SearchQuestion;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.IndexCondition;
import app.broadsheet.model.NewArticle;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process is killed at random moments while it saves, indexes and removes articles, again and again on the same
 * folder: the next start knows of every article that is there and of no other, without making the index anew. {@code
 * -Dkills=50} for as many.
 */
final class IndexCrashTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int LONGEST_MILLIS = 700;
    private static final Clock CLOCK = Clock.fixed(Rig.NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void a_kill_loses_nothing_from_the_index_and_leaves_nothing_in_it_that_is_not_there() throws Exception {
        Random random = new Random(42);
        int abrupt = 0;
        List<Long> promised = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            promised.addAll(killAfter(random.nextInt(LONGEST_MILLIS)));
            abrupt += check(promised) ? 1 : 0;
        }
        assertThat(promised).hasSizeGreaterThanOrEqualTo(KILLS).doesNotHaveDuplicates();
        assertThat(abrupt).as("starts that found the index of a killed process").isPositive();
    }

    /** Answers the rounds that were promised. */
    private List<Long> killAfter(int millis) throws IOException, InterruptedException {
        Process process = start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            List<Long> promised = new ArrayList<>();
            promised.add(Long.parseLong(Objects.requireNonNull(said.readLine(), "the process ended by itself")));
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            // Not by the process itself: that would close what it said.
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                promised.add(Long.parseLong(line));
            }
            return promised;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Answers whether the index was left by a killed process. */
    private boolean check(List<Long> promised) {
        try (Database database = open(folder);
                ArticleIndex index = ArticleIndex.open(folder.resolve("index"))) {
            assertThat(index.condition()).isEqualTo(IndexCondition.KEPT);
            assertThat(index.needsRebuild()).isFalse();
            boolean abrupt = index.endedAbruptly();
            catchUp(database, index);
            long[] stored = database.articles().numbers().join();
            assertThat(index.size()).isEqualTo(stored.length);
            assertThat(index.agreeWith(stored)).isEmpty();
            for (long round : promised) {
                assertThat(found(index, "promised" + round))
                        .as("round %d", round)
                        .isEqualTo(1);
                assertThat(found(index, "removed" + round))
                        .as("round %d", round)
                        .isZero();
            }
            return abrupt;
        }
    }

    private static int found(ArticleIndex index, String word) {
        return index.count(SearchQuestion.first(
                SearchParser.parse(word + " ", Rig.NOW.atZone(ZoneOffset.UTC)),
                SearchQuestion.Order.NEWEST,
                Rig.NOW,
                10));
    }

    private static void catchUp(Database database, ArticleIndex index) {
        new IndexCatchUp(
                        database.articles(),
                        () -> CompletableFuture.completedFuture(index),
                        Runnable::run,
                        Runnable::run)
                .run()
                .join();
    }

    private static Database open(Path folder) {
        OpenResult opened = Database.open(folder.resolve("data"), CLOCK);
        assertThat(opened).isInstanceOf(OpenResult.Opened.class);
        return ((OpenResult.Opened) opened).database();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Librarian.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * The process that is killed: each round saves a batch, removes an article of it and indexes it, and says the number
     * of the round once that is promised.
     */
    static final class Librarian {
        private Librarian() {}

        public static void main(String[] args) {
            PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            Path folder = Path.of(args[0]);
            Database database = open(folder);
            ArticleIndex index = ArticleIndex.open(folder.resolve("index"));
            FeedId feed = database.feeds()
                    .add(NewFeed.subscribed(URI.create("https://paper.example/feed"), "Paper", null, null))
                    .join()
                    .id();
            long round =
                    database.settings().get("round").join().map(Long::parseLong).orElse(0L);
            while (true) {
                round++;
                // Before anything else: no round is begun twice.
                database.settings().put("round", Long.toString(round)).join();
                GeneratedArticles articles = new GeneratedArticles(round, Rig.NOW);
                List<NewArticle> batch = new ArrayList<>(articles.next(30));
                batch.replaceAll(keyed(round));
                var _ = database.articles().save(feed, batch);
                ArticleId removed = database.articles()
                        .save(
                                feed,
                                List.of(
                                        IndexCatchUpTest.article("promised" + round),
                                        IndexCatchUpTest.article("removed" + round)))
                        .join()
                        .ids()
                        .getLast();
                catchUp(database, index);
                database.articles().remove(Set.of(removed)).join();
                said.println(round);
            }
        }

        /** Each batch is of its own. */
        private static UnaryOperator<NewArticle> keyed(long round) {
            return article -> new NewArticle(
                    article.key() + "&round=" + round,
                    null,
                    article.source(),
                    article.headline(),
                    article.byline(),
                    article.published(),
                    article.updated(),
                    article.language(),
                    article.body(),
                    article.text(),
                    article.excerpt(),
                    null,
                    List.of(),
                    article.categories(),
                    article.comments());
        }
    }
}
