package app.broadsheet.store;

import static app.broadsheet.store.Stores.NOW;
import static app.broadsheet.store.Stores.article;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.SourceSpace;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpaceTest {
    private static final Instant OLD = NOW.minus(Duration.ofDays(400));

    @TempDir
    Path folder;

    private Database database;
    private FeedId feed = new FeedId(0);

    @BeforeEach
    void open() {
        database = Stores.open(folder);
        feed = Stores.feed(database, "paper");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void age_drops_what_can_be_fetched_again_and_nothing_of_the_users() {
        ArticleId old = save("old", OLD);
        ArticleId starred = save("starred", OLD);
        ArticleId fresh = save("fresh", NOW);
        ArticleId own = database.articles()
                .saveOwn(List.of(new OwnArticle(null, article("own", OLD), List.of(), List.of())), List.of())
                .join()
                .ids()
                .getFirst();
        database.states().star(Set.of(starred), true).join();
        database.states().markRead(Set.of(old), true).join();

        assertThat(database.space().expire(NOW.minus(Duration.ofDays(365))).join())
                .isEqualTo(1);

        assertThat(database.articles().stored(old).join()).isEmpty();
        assertThat(database.articles().summaries(List.of(starred, fresh, own)).join())
                .hasSize(3);
        assertThat(database.articles().counts(NOW).join().total()).isEqualTo(3);
    }

    @Test
    void what_a_feed_still_lists_does_not_come_back_until_it_changes_and_is_read_then() {
        ArticleId old = save("old", OLD);
        database.states().markRead(Set.of(old), true).join();
        database.space().expire(NOW).join();

        assertThat(database.articles()
                        .save(feed, List.of(article("old", OLD)))
                        .join()
                        .added())
                .isEmpty();
        assertThat(database.articles().stored(old).join()).isEmpty();

        NewArticle changed = article("old", OLD, "Another headline", List.of());
        database.articles().save(feed, List.of(changed)).join();
        assertThat(database.articles().summaries(List.of(old)).join())
                .singleElement()
                .satisfies(article -> assertThat(article.read()).isTrue());
        assertThat(database.articles().counts(NOW).join().total()).isEqualTo(1);
    }

    @Test
    void too_many_pictures_cost_the_oldest_articles_theirs() {
        ArticleId old = withPicture("old", OLD, 600);
        ArticleId starred = withPicture("starred", OLD.minusSeconds(5), 600);
        ArticleId fresh = withPicture("fresh", NOW, 600);
        database.states().star(Set.of(starred), true).join();

        database.space().trimPictures(1_300).join();
        database.pictures().cleanUp().join();

        assertThat(picture(old)).isFalse();
        assertThat(picture(starred)).isTrue();
        assertThat(picture(fresh)).isTrue();
        assertThat(readiness(old)).isEqualTo(Readiness.PARTIAL);
        assertThat(database.editions().waiting(Instant.EPOCH, 10).join())
                .as("it does not come again by itself")
                .isEmpty();
        assertThat(database.space().pictureBytes().join()).isEqualTo(1_200);
    }

    @Test
    void a_sources_pictures_and_full_texts_can_be_dropped_and_its_articles_stay() {
        ArticleId one = withPicture("one", NOW, 600);
        database.texts().want(List.of(one)).join();
        database.texts()
                .store(
                        one,
                        new FullText("<p>All of it</p>", "All of it", null, null, null, List.of(), true, null, null))
                .join();
        List<SourceSpace> before = database.space().use().join().sources();

        database.space().dropCache(feed).join();

        assertThat(before.getFirst().pictureBytes()).isEqualTo(600);
        SourceSpace after = database.space().use().join().sources().getFirst();
        assertThat(after.articles()).isEqualTo(1);
        assertThat(after.pictureBytes()).isZero();
        assertThat(after.textBytes()).isLessThan(before.getFirst().textBytes());
        assertThat(database.articles().stored(one).join().orElseThrow().text()).isEqualTo("Body of one");
    }

    @Test
    void one_click_for_a_source_costs_nothing_of_the_users() {
        ArticleId starred = withPicture("starred", NOW, 600);
        ArticleId plain = withPicture("plain", NOW, 700);
        database.states().star(Set.of(starred), true).join();
        database.texts().want(List.of(starred)).join();
        database.texts()
                .store(starred, new FullText("<p>All</p>", "All of it", null, null, null, List.of(), true, null, null))
                .join();

        database.space().dropCache(feed).join();
        database.pictures().cleanUp().join();

        assertThat(picture(starred)).isTrue();
        assertThat(database.articles().stored(starred).join().orElseThrow().text())
                .isEqualTo("All of it");
        assertThat(picture(plain)).isFalse();
        assertThat(database.articles().stored(plain).join().orElseThrow().text())
                .isEqualTo("Body of plain");
    }

    @Test
    void half_written_files_of_a_start_before_are_dropped_and_our_own_are_not() throws Exception {
        withPicture("one", NOW, 600);
        Path dir;
        try (var all = Files.walk(folder.resolve("pictures"))) {
            dir = Objects.requireNonNull(
                    all.filter(Files::isRegularFile).findFirst().orElseThrow().getParent());
        }
        Path left = Files.write(dir.resolve("half-before-1.tmp"), new byte[] {1});

        database.pictures().cleanUp().join();

        assertThat(left).doesNotExist();
    }

    private ArticleId save(String key, Instant time) {
        return database.articles()
                .save(feed, List.of(article(key, time)))
                .join()
                .ids()
                .getFirst();
    }

    private ArticleId withPicture(String key, Instant time, int bytes) {
        ArticleId id = database.articles()
                .save(feed, List.of(article(key, time, "Headline of " + key, List.of(address(key)))))
                .join()
                .ids()
                .getFirst();
        byte[] picture = new byte[bytes];
        picture[0] = (byte) key.hashCode();
        database.pictures()
                .store(new PictureBytes(URI.create(address(key)), picture, "image/jpeg"))
                .join();
        return id;
    }

    private static String address(String key) {
        return "https://site.example/" + key + ".jpg";
    }

    private boolean picture(ArticleId id) {
        String headline =
                database.articles().summaries(List.of(id)).join().getFirst().headline();
        return database.pictures()
                .file(id, URI.create(address(headline.substring("Headline of ".length()))))
                .join()
                .isPresent();
    }

    private Readiness readiness(ArticleId id) {
        return database.articles().summaries(List.of(id)).join().getFirst().readiness();
    }
}
