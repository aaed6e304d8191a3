package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.FlightOrder;
import app.broadsheet.app.FlightReport;
import app.broadsheet.app.FlightState;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.ArticleText;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.Scope;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import app.broadsheet.store.StoredArticle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process is killed at random moments while it gets an edition ready, again and again on the same folder. {@code
 * -Dkills=50} for as many.
 */
final class PreparationCrashTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int ARTICLES = 300;
    private static final int OWN_PICTURES = 2;
    private static final int LONGEST_MILLIS = 500;

    @TempDir
    private Path folder;

    @Test
    void a_kill_leaves_no_half_article_and_the_next_start_goes_on() throws Exception {
        Random random = new Random(42);
        int before = 0;
        try (EditionSite site = EditionSite.start(ARTICLES, OWN_PICTURES)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                if (before >= ARTICLES - EditionSite.UNREADY.size()) { // all came between two kills: once more
                    deleteAll(folder.resolve("data"));
                    before = 0;
                }
                killAfter(random.nextInt(LONGEST_MILLIS), site);
                int ready = check();
                assertThat(ready).as("what was ready stays so").isGreaterThanOrEqualTo(before);
                before = ready;
            }
            Process last = start(site);
            try (BufferedReader said = last.inputReader(StandardCharsets.UTF_8)) {
                assertThat(said.lines()).contains("ready " + (ARTICLES - EditionSite.UNREADY.size()));
            }
            assertThat(last.waitFor()).isZero();
        }
        assertThat(check()).isEqualTo(ARTICLES - EditionSite.UNREADY.size());
    }

    private void killAfter(int millis, EditionSite site) throws IOException, InterruptedException {
        Process process = start(site);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("begun");
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Looks at all that is there, and answers how many articles are ready. */
    private int check() throws Exception {
        OpenResult opened = Database.open(folder.resolve("data"), Clock.systemUTC());
        try (Database database = ((OpenResult.Opened) opened).database()) {
            database.pictures().cleanUp().join();
            Set<Path> named = new HashSet<>();
            int ready = 0;
            for (ArticleSummary article : all(database)) {
                StoredArticle stored =
                        database.articles().stored(article.id()).join().orElseThrow();
                ArticleText text = database.texts().of(article.id()).join();
                assertThat(text.pageHere()).isEqualTo(stored.text().contains("Paragraph 2 of story"));
                if (text.standing() == ArticleText.Standing.STORED) {
                    assertThat(stored.text()).contains("Paragraph 1 of story", "Paragraph 9 of story");
                }
                int pictures = 0;
                for (URI address : pictures(stored)) {
                    var file = database.pictures().file(article.id(), address).join();
                    file.ifPresent(named::add);
                    pictures += file.isPresent() ? 1 : 0;
                }
                if (article.readiness() == Readiness.READY && text.pageHere()) {
                    ready++;
                    assertThat(pictures).as(article.headline()).isEqualTo(OWN_PICTURES + 1);
                }
            }
            assertThat(named).isEqualTo(files());
            return ready;
        }
    }

    private static List<ArticleSummary> all(Database database) {
        return database.articles()
                .page(ArticleQuery.newest(new Scope.Everything()), null, 500, Instant.now())
                .join()
                .items();
    }

    private static List<URI> pictures(StoredArticle article) {
        return Stream.of(article.body().split("src=\"", -1))
                .skip(1)
                .map(rest -> URI.create(rest.substring(0, rest.indexOf('"'))))
                .toList();
    }

    /** Every file of a picture, each with the bytes that its name says. */
    private Set<Path> files() throws Exception {
        Set<Path> files = new HashSet<>();
        Path pictures = folder.resolve("data/pictures");
        if (!Files.isDirectory(pictures)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(pictures)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            assertThat(HexFormat.of().formatHex(hash))
                    .isEqualTo(file.getFileName().toString());
        }
        return files;
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Process start(EditionSite site) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Traveller.class.getName(),
                        folder.resolve("data").toString(),
                        site.feed())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The process that is killed: follows the feed, then gets everything ready. */
    static final class Traveller {
        private Traveller() {}

        public static void main(String[] args) {
            PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);
            Path data = Path.of(args[0]);
            OpenResult opened = Database.open(data, clock);
            try (Wiring wiring = new Wiring(((OpenResult.Opened) opened).database(), data, false, clock)) {
                wiring.desk().subscriptions().add(args[1], null).join();
                said.println("begun");
                FlightState end = wiring.desk()
                        .offline()
                        .flight()
                        .start(new FlightOrder(FlightOrder.Reach.EVERYTHING, 0, true, 2_000))
                        .join();
                FlightReport report = ((FlightState.Ended) end).report();
                said.println("ready " + report.ready());
            }
        }
    }
}
