package app.broadsheet.store;

import static app.broadsheet.store.Stores.NOW;
import static app.broadsheet.store.Stores.article;
import static app.broadsheet.store.Stores.feed;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.PictureId;
import app.broadsheet.model.Readiness;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PictureStoreTest {
    private static final String ONE = "https://site.example/1.jpg";
    private static final String TWO = "https://site.example/2.jpg";
    private static final byte[] BYTES = "not really a picture".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Database database;
    private FeedId feed = new FeedId(0);

    @BeforeEach
    void open() {
        database = Stores.open(folder);
        feed = feed(database, "hkfp");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_article_is_ready_when_all_its_pictures_are_stored() throws IOException {
        ArticleId id = save("a", ONE, TWO);
        assertThat(readiness(id)).isEqualTo(Readiness.PARTIAL);
        assertThat(wanted(id)).containsExactly(URI.create(ONE), URI.create(TWO));
        List<Change> changes = new ArrayList<>();
        database.changes().subscribe(changes::addAll);

        store(ONE);
        assertThat(readiness(id)).isEqualTo(Readiness.PARTIAL);
        store(TWO);

        assertThat(readiness(id)).isEqualTo(Readiness.READY);
        assertThat(changes).singleElement().isInstanceOf(Change.ArticlesUpdated.class);
        assertThat(database.articles().stats().join().readyOffline()).isEqualTo(1);
        assertThat(wanted(id)).isEmpty();
        Path file = database.pictures().file(id, URI.create(ONE)).join().orElseThrow();
        assertThat(Files.readAllBytes(file)).isEqualTo(BYTES);
        assertThat(pictureFiles()).as("the same bytes are kept once").hasSize(1);
    }

    @Test
    void a_picture_that_cannot_be_fetched_makes_the_article_failed_until_it_is_wanted_again() {
        ArticleId id = save("a", ONE, TWO);
        store(ONE);

        database.pictures().failed(URI.create(TWO), "Slow.", false).join();
        assertThat(readiness(id)).isEqualTo(Readiness.FAILED);
        assertThat(database.editions().waiting(Instant.EPOCH, 10).join())
                .as("not at once")
                .isEmpty();
        assertThat(wanted(id)).as("when somebody asks").containsExactly(URI.create(TWO));
        database.pictures().failed(URI.create(TWO), "Not there.", true).join();
        assertThat(readiness(id)).isEqualTo(Readiness.FAILED);
        assertThat(wanted(id)).isEmpty();
        assertThat(database.editions().outcome(List.of(id)).join().unready())
                .singleElement()
                .satisfies(article -> assertThat(article.pictureWhy()).isEqualTo("Not there."));

        database.editions().retry(List.of(id)).join();

        assertThat(readiness(id)).isEqualTo(Readiness.PARTIAL);
        assertThat(database.editions().waiting(Instant.EPOCH, 10).join()).containsExactly(id);
    }

    @Test
    void a_second_article_has_the_picture_at_once() {
        save("a", ONE);
        store(ONE);

        assertThat(readiness(save("b", ONE))).isEqualTo(Readiness.READY);
    }

    @Test
    void a_file_that_is_cut_short_is_not_shown_but_wanted_again() throws IOException {
        ArticleId id = save("a", ONE);
        store(ONE);
        Files.write(pictureFiles().getFirst(), new byte[] {1});

        assertThat(database.pictures().file(id, URI.create(ONE)).join()).isEmpty();

        database.settings().put("after", "that").join();
        assertThat(readiness(id)).isEqualTo(Readiness.PARTIAL);
        store(ONE);
        assertThat(database.pictures().file(id, URI.create(ONE)).join()).isPresent();
    }

    @Test
    void cleaning_up_drops_what_no_article_has_and_nothing_else() throws IOException {
        ArticleId kept = save("a", ONE);
        store(ONE);
        ArticleId removed = save("b", TWO);
        database.pictures()
                .store(new PictureBytes(URI.create(TWO), new byte[] {1, 2}, null))
                .join();
        Path orphan = pictureFiles().getFirst().resolveSibling("0".repeat(64));
        Files.write(orphan, BYTES);
        Path foreign = Files.createDirectories(folder.resolve("pictures/mine")).resolve("cat.jpg");
        Files.write(foreign, BYTES);
        database.articles().remove(Set.of(removed)).join();
        database.articles().purge(NOW).join();

        assertThat(database.pictures().cleanUp().join()).isEqualTo(2);

        assertThat(orphan).doesNotExist();
        assertThat(foreign).exists();
        assertThat(database.pictures().file(kept, URI.create(ONE)).join()).isPresent();
    }

    @Test
    void an_update_that_names_another_picture_wants_it() {
        ArticleId id = save("a", ONE);
        store(ONE);

        database.articles()
                .save(feed, List.of(article("a", NOW, "Headline of a", List.of(ONE, TWO))))
                .join();

        assertThat(readiness(id)).isEqualTo(Readiness.PARTIAL);
        assertThat(wanted(id)).containsExactly(URI.create(TWO));
    }

    private ArticleId save(String key, String... pictures) {
        return database.articles()
                .save(feed, List.of(article(key, NOW, "Headline of " + key, List.of(pictures))))
                .join()
                .ids()
                .getFirst();
    }

    private List<URI> wanted(ArticleId id) {
        return database.editions().needs(List.of(id)).join().getFirst().pictures();
    }

    private PictureId store(String address) {
        return database.pictures()
                .store(new PictureBytes(URI.create(address), BYTES, "image/jpeg"))
                .join();
    }

    private Readiness readiness(ArticleId id) {
        return database.articles().summaries(List.of(id)).join().getFirst().readiness();
    }

    private List<Path> pictureFiles() throws IOException {
        try (var files = Files.walk(folder.resolve("pictures"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
