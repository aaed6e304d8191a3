package app.broadsheet.store;

import static app.broadsheet.store.Stores.CLOCK;
import static app.broadsheet.store.Stores.TODAY;
import static app.broadsheet.store.Stores.article;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.bench.GeneratedArticles;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Counts;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed while it writes, several times on the same folder; nothing that it promised is lost. */
final class CrashTest {
    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @Test
    void a_killed_writer_leaves_whole_articles_and_all_that_it_promised() throws IOException, InterruptedException {
        int promised = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process writer = start();
            try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
                int until = promised + 3 + 4 * kill;
                while (promised < until) {
                    String line = Objects.requireNonNull(said.readLine(), "the writer ended by itself");
                    promised = Integer.parseInt(line);
                }
                if (kill == 1) {
                    assertThat(Database.open(folder, CLOCK)).isInstanceOf(OpenResult.InUse.class);
                }
                writer.destroyForcibly().waitFor();
            } finally {
                writer.destroyForcibly().waitFor();
            }
            check(promised);
        }
    }

    private void check(int promised) {
        try (Database database = Stores.open(folder)) {
            assertThat(database.settings().get("round").join().map(Integer::parseInt))
                    .hasValueSatisfying(round -> assertThat(round).isGreaterThanOrEqualTo(promised));
            List<ArticleSummary> all = new ArrayList<>();
            Page.Cursor next = null;
            do {
                Page page = database.articles()
                        .page(ArticleQuery.newest(new Scope.Everything()), next, 500, TODAY)
                        .join();
                all.addAll(page.items());
                next = page.next();
            } while (next != null);
            Counts counts = database.articles().counts(TODAY).join();
            assertThat(counts.total()).isEqualTo(all.size()).isGreaterThanOrEqualTo(promised);
            assertThat(counts.unread()).isEqualTo((int)
                    all.stream().filter(article -> !article.read()).count());
            assertThat(counts.starred())
                    .isEqualTo(
                            (int) all.stream().filter(ArticleSummary::starred).count())
                    .isGreaterThanOrEqualTo(promised);
            for (ArticleSummary article : all) {
                StoredArticle stored =
                        database.articles().stored(article.id()).join().orElseThrow();
                assertThat(stored.text()).isNotEmpty();
            }
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribe.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The process that is killed: saves, stars, and says the number of each round once it is promised. */
    static final class Scribe {
        private Scribe() {}

        public static void main(String[] args) {
            PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            Database database = Stores.open(Path.of(args[0]));
            FeedId feed = Stores.feed(database, "crash");
            int round = database.settings()
                    .get("round")
                    .join()
                    .map(Integer::parseInt)
                    .orElse(0);
            GeneratedArticles articles = new GeneratedArticles(round, Stores.NOW);
            while (true) {
                round++;
                var _ = database.articles().save(feed, articles.next(20));
                ArticleId own = database.articles()
                        .saveOwn(
                                List.of(new OwnArticle(null, article("own" + round, Stores.NOW), List.of(), List.of())),
                                List.of())
                        .join()
                        .ids()
                        .getFirst();
                database.states().star(Set.of(own), true).join();
                database.settings().put("round", Integer.toString(round)).join();
                said.println(round);
            }
        }
    }
}
