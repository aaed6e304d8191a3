package app.broadsheet.store;

import static app.broadsheet.store.Stores.NOW;
import static app.broadsheet.store.Stores.article;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories follow what becomes of their articles. */
final class StoryStoreTest {
    private static final Instant SINCE = NOW.minus(Duration.ofDays(10));

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Database database;

    @SuppressWarnings("NullAway.Init") // likewise
    private FeedId feed;

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
    void an_article_with_another_text_stays_in_its_story_and_waits_to_be_placed_again() {
        List<ArticleId> two = database.articles()
                .save(feed, List.of(article("one", NOW), article("two", NOW)))
                .join()
                .ids();
        ArticleId one = two.getFirst();
        database.stories().place(Map.of(one, one, two.getLast(), one)).join();
        assertThat(unplaced()).isEmpty();
        assertThat(database.stories().reports(one).join()).isEqualTo(2);

        database.articles()
                .save(feed, List.of(article("one", NOW, "Another headline", List.of())))
                .join();

        assertThat(unplaced()).containsExactly(one);
        assertThat(database.stories().reports(one).join()).isEqualTo(2);
        database.stories().place(Map.of(one, one)).join();
        assertThat(unplaced()).isEmpty();
    }

    @Test
    void what_is_deleted_for_good_is_in_no_story_and_what_is_brought_back_still_is() {
        List<ArticleId> two = database.articles()
                .save(feed, List.of(article("one", NOW), article("two", NOW)))
                .join()
                .ids();
        ArticleId one = two.getFirst();
        ArticleId other = two.getLast();
        database.stories().place(Map.of(one, one, other, one)).join();

        database.articles().remove(Set.of(other)).join();
        assertThat(database.stories().reports(one).join()).isEqualTo(1);
        database.articles().restore(Set.of(other)).join();
        assertThat(database.stories().reports(one).join()).isEqualTo(2);

        database.articles().remove(Set.of(other)).join();
        database.articles().purge(NOW).join();
        assertThat(database.stories().of(two).join()).containsOnlyKeys(one);
    }

    private List<ArticleId> unplaced() {
        return database.stories().unplaced(SINCE, 100).join().stream()
                .map(article -> article.summary().id())
                .toList();
    }
}
