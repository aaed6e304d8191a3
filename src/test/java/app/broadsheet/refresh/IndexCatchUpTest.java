package app.broadsheet.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.index.IndexDocument;
import app.broadsheet.index.SearchParser;
import app.broadsheet.index.SearchQuestion;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.NewArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash can leave between the store and the index, and how the next start mends it. */
final class IndexCatchUpTest {
    /** Several pieces of the store's queue. */
    private static final int MANY = 1_203;

    @TempDir
    private Path folder;

    @Test
    void a_number_that_the_store_lost_leaves_the_index() {
        try (Rig rig = new Rig(folder)) {
            save(rig, "harvest", "tramway");
            rig.index.add(List.of(lost(4_711)));
            assertThat(found(rig.index, "zeppelin")).isEqualTo(1);

            rig.catchUp.run().join();

            assertThat(found(rig.index, "zeppelin")).isZero();
            assertThat(found(rig.index, "harvest")).isEqualTo(1);
            assertThat(rig.index.size()).isEqualTo(2);
        }
    }

    @Test
    void after_a_crash_both_have_the_same_articles_again() throws IOException {
        try (Rig rig = new Rig(folder)) {
            List<ArticleId> saved = save(rig, "harvest", "tramway", "lighthouse");
            rig.catchUp.run().join();
            // A number between others, which is not above the highest, and one that the index lost though it was
            // marked.
            rig.database.articles().remove(Set.of(saved.get(1))).join();
            rig.catchUp.run().join();
            rig.index.add(List.of(lost(saved.get(1).value())));
            rig.index.remove(List.of(saved.get(0)));
            rig.index.commit();

            Path killed = copy(folder.resolve("index"), folder.resolve("killed"));
            try (ArticleIndex index = ArticleIndex.open(killed)) {
                assertThat(index.endedAbruptly()).isTrue();
                catchUp(rig, index);
                assertThat(found(index, "zeppelin")).isZero();
                assertThat(found(index, "harvest")).isEqualTo(1);
                assertThat(found(index, "lighthouse")).isEqualTo(1);
                assertThat(index.size()).isEqualTo(2);
            }
            try (ArticleIndex index = ArticleIndex.open(killed)) {
                assertThat(index.endedAbruptly()).isFalse();
                assertThat(index.needsRebuild()).isFalse();
            }
        }
    }

    @Test
    void more_than_is_read_at_once_is_all_taken_in_and_forgotten() {
        try (Rig rig = new Rig(folder)) {
            List<ArticleId> saved =
                    save(rig, IntStream.range(0, MANY).mapToObj(i -> "word" + i).toArray(String[]::new));

            assertThat(rig.catchUp.run().join()).isEqualTo(MANY);

            assertThat(rig.index.size()).isEqualTo(MANY);
            assertThat(found(rig.index, "word0")).isEqualTo(1);
            assertThat(found(rig.index, "word" + (MANY - 1))).isEqualTo(1);
            assertThat(rig.database.articles().unindexed(0, 1).join().isEmpty()).isTrue();

            rig.database.articles().remove(Set.copyOf(saved.subList(1, MANY))).join();
            assertThat(rig.catchUp.run().join()).as("articles learned").isZero();
            assertThat(rig.index.size()).isEqualTo(1);
            assertThat(rig.database.articles().unindexed(0, 1).join().isEmpty()).isTrue();
        }
    }

    @Test
    void what_comes_during_a_rebuild_is_found_before_the_rebuild_is_done() {
        try (Rig rig = new Rig(folder)) {
            save(rig, IntStream.range(0, MANY).mapToObj(i -> "word" + i).toArray(String[]::new));
            AtomicInteger pieces = new AtomicInteger();
            List<Integer> foundInPiece = new ArrayList<>();
            Executor helper = task -> {
                // Is asked once for each large piece.
                if (pieces.incrementAndGet() == 1) {
                    save(rig, "latecomer");
                }
                foundInPiece.add(found(rig.index, "latecomer"));
                task.run();
            };
            IndexCatchUp catchUp = new IndexCatchUp(
                    rig.database.articles(),
                    () -> CompletableFuture.completedFuture(rig.index),
                    Runnable::run,
                    helper,
                    MANY / 5);

            assertThat(catchUp.run().join()).isEqualTo(MANY + 1);

            assertThat(foundInPiece).hasSizeGreaterThan(2).startsWith(0, 1);
            assertThat(found(rig.index, "word" + (MANY - 1))).isEqualTo(1);
        }
    }

    @Test
    void what_is_taken_ahead_is_marked_and_found_with_the_next_run() {
        try (Rig rig = new Rig(folder)) {
            IndexCatchUp catchUp = inTurn(rig, rig.index, MANY);
            save(rig, "harvest");
            catchUp.ahead();
            save(rig, "tramway");
            catchUp.ahead();

            assertThat(found(rig.index, "harvest")).isZero();
            assertThat(rig.database.articles().unindexed(0, 10).join().articles())
                    .hasSize(2);

            assertThat(catchUp.run().join()).isEqualTo(2);
            assertThat(found(rig.index, "harvest")).isEqualTo(1);
            assertThat(found(rig.index, "tramway")).isEqualTo(1);
            assertThat(rig.index.size()).isEqualTo(2);
            assertThat(rig.database.articles().unindexed(0, 1).join().isEmpty()).isTrue();
        }
    }

    @Test
    void what_changes_after_it_was_taken_ahead_is_read_again() {
        try (Rig rig = new Rig(folder)) {
            IndexCatchUp catchUp = inTurn(rig, rig.index, MANY);
            ArticleId changed = save(rig, "harvest", "tramway").getFirst();
            catchUp.ahead();
            rig.database
                    .articles()
                    .save(rig.follow(URI.create("https://paper.example/feed")), List.of(article("harvest", "zeppelin")))
                    .join();
            ArticleId removed = save(rig, "lighthouse").getFirst();
            catchUp.ahead();
            rig.database.articles().remove(Set.of(removed)).join();

            catchUp.run().join();

            assertThat(found(rig.index, "zeppelin"))
                    .as("the text of %s", changed)
                    .isEqualTo(1);
            assertThat(found(rig.index, "lighthouse")).isZero();
            assertThat(rig.index.size()).isEqualTo(2);
            assertThat(rig.database.articles().unindexed(0, 1).join().isEmpty()).isTrue();
        }
    }

    @Test
    void a_crash_after_taking_ahead_loses_nothing() throws IOException {
        try (Rig rig = new Rig(folder)) {
            save(rig, "harvest");
            rig.catchUp.run().join();
            save(rig, "tramway");
            inTurn(rig, rig.index, MANY).ahead();

            try (ArticleIndex index = ArticleIndex.open(copy(folder.resolve("index"), folder.resolve("killed")))) {
                catchUp(rig, index);
                assertThat(found(index, "harvest")).isEqualTo(1);
                assertThat(found(index, "tramway")).isEqualTo(1);
                assertThat(index.size()).isEqualTo(2);
            }
        }
    }

    @Test
    void many_that_are_taken_ahead_reach_the_disk_without_a_run() {
        try (Rig rig = new Rig(folder)) {
            save(rig, IntStream.range(0, MANY).mapToObj(i -> "word" + i).toArray(String[]::new));

            IndexCatchUp catchUp = inTurn(rig, rig.index, MANY / 3);

            catchUp.ahead();

            assertThat(found(rig.index, "word0")).isEqualTo(1);
            assertThat(rig.database.articles().unindexed(0, MANY).join().articles())
                    .hasSizeLessThan(MANY / 3);
            assertThat(catchUp.run().join()).isEqualTo(MANY);
            assertThat(rig.index.size()).isEqualTo(MANY);
        }
    }

    /** One that does all on the thread that calls it. */
    private static IndexCatchUp inTurn(Rig rig, ArticleIndex index, int together) {
        return new IndexCatchUp(
                rig.database.articles(),
                () -> CompletableFuture.completedFuture(index),
                Runnable::run,
                Runnable::run,
                together);
    }

    private static void catchUp(Rig rig, ArticleIndex index) {
        inTurn(rig, index, MANY).run().join();
    }

    private static List<ArticleId> save(Rig rig, String... words) {
        return rig.database
                .articles()
                .save(
                        rig.follow(URI.create("https://paper.example/feed")),
                        Stream.of(words).map(IndexCatchUpTest::article).toList())
                .join()
                .ids();
    }

    static NewArticle article(String word) {
        return article(word, word);
    }

    private static NewArticle article(String key, String word) {
        return new NewArticle(
                key,
                null,
                "Paper",
                "About the " + word,
                null,
                Rig.NOW,
                null,
                "en",
                "<p>" + word + "</p>",
                "All there is to say about the " + word,
                "",
                null,
                List.of(),
                List.of(),
                CommentLinks.NONE);
    }

    private static IndexDocument lost(long number) {
        return new IndexDocument(
                new ArticleId(number), "A zeppelin", "seen by nobody", "Paper", null, "en", Rig.NOW, true, null);
    }

    private static int found(ArticleIndex index, String word) {
        return index.count(SearchQuestion.first(
                SearchParser.parse(word + " ", Rig.NOW.atZone(ZoneOffset.UTC)),
                SearchQuestion.Order.NEWEST,
                Rig.NOW,
                10));
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            files.filter(file -> !file.endsWith("write.lock")).forEach(file -> copyOne(file, to));
        }
        return to;
    }

    private static void copyOne(Path file, Path to) {
        try {
            Files.copy(file, to.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
