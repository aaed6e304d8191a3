package app.broadsheet.store;

import static app.broadsheet.store.Stores.NOW;
import static app.broadsheet.store.Stores.TODAY;
import static app.broadsheet.store.Stores.article;
import static app.broadsheet.store.Stores.feed;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which articles are the same, and what they keep. */
final class IdentityTest {
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
    void a_counter_behind_the_key_makes_no_new_article() {
        ArticleId first = save(keyed("https://site.example/news/1#0", "https://site.example/news/1", "First words"));

        ArticleId again = save(keyed("https://site.example/news/1#3", "https://site.example/news/1", "Other words"));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void https_makes_no_new_article() {
        ArticleId first = save(keyed("http://www.site.example/a", "http://www.site.example/a", "One"));

        assertThat(save(keyed("https://site.example/a/", "https://site.example/a/?utm_source=rss", "Two")))
                .isEqualTo(first);
    }

    @Test
    void new_keys_after_a_move_make_no_new_articles() {
        ArticleId first = save(keyed("old:1", "https://site.example/a", "A headline"));

        assertThat(save(keyed("new:9", "https://site.example/a", "A headline"))).isEqualTo(first);
    }

    @Test
    void several_articles_with_one_link_stay_several() {
        List<NewArticle> episodes = List.of(
                keyed("e1", "https://site.example/", "Episode 1"), keyed("e2", "https://site.example/", "Episode 2"));

        assertThat(database.articles().save(feed, episodes).join().added()).hasSize(2);
        assertThat(save(keyed("e3", "https://site.example/", "Episode 3"))).isNotNull();
        assertThat(database.articles().stats().join().articles()).isEqualTo(3);
    }

    @Test
    void two_feeds_may_have_the_same_key() {
        save(article("a", NOW));
        FeedId other = feed(database, "scmp");

        assertThat(database.articles()
                        .save(other, List.of(article("a", NOW)))
                        .join()
                        .added())
                .hasSize(1);
    }

    @Test
    void an_article_twice_in_one_answer_is_saved_once() {
        SaveOutcome outcome = database.articles()
                .save(feed, List.of(article("a", NOW), article("a", NOW)))
                .join();

        assertThat(outcome.added()).hasSize(1);
        assertThat(outcome.ids()).hasSize(2).containsOnly(outcome.added().getFirst());
    }

    @Test
    void what_was_removed_does_not_come_back_from_its_feed() {
        ArticleId id = save(article("a", NOW));
        database.articles().remove(Set.of(id)).join();
        assertThat(database.articles().purge(NOW).join()).isEqualTo(1);

        SaveOutcome outcome =
                database.articles().save(feed, List.of(article("a", NOW))).join();

        assertThat(outcome.unchanged()).isEqualTo(1);
        assertThat(database.articles().stats().join().articles()).isZero();
    }

    @Test
    void read_and_star_survive_unsubscribing_clean_up_and_subscribing_anew() {
        ArticleId kept = save(article("starred", NOW));
        ArticleId read = save(article("read", NOW));
        database.states().star(Set.of(kept), true).join();
        database.states().markRead(Set.of(kept, read), true).join();
        database.feeds().unsubscribe(feed).join();
        assertThat(database.articles().save(feed, List.of(article("late", NOW))).join())
                .isEqualTo(SaveOutcome.NOTHING);

        assertThat(database.articles().purge(NOW.plusSeconds(1)).join())
                .as("what is starred stays")
                .isEqualTo(1);
        FeedId again = feed(database, "hkfp");
        database.articles()
                .save(again, List.of(article("starred", NOW), article("read", NOW), article("new", NOW)))
                .join();

        assertThat(again).isEqualTo(feed);
        List<ArticleSummary> rows =
                database.articles().summaries(List.of(kept, read)).join();
        assertThat(rows).hasSize(2).allMatch(ArticleSummary::read);
        assertThat(rows.getFirst().starred()).isTrue();
        assertThat(database.articles().counts(TODAY).join().unread()).isEqualTo(1);
        assertThat(database.articles().counts(TODAY).join().starred()).isEqualTo(1);
        assertThat(database.articles().stats().join().articles()).isEqualTo(3);
    }

    @Test
    void times_are_held_within_reason() {
        Instant future = NOW.plus(Duration.ofDays(400));
        ArticleSummary ahead = summary(save(article("future", future)));
        assertThat(ahead.time()).isEqualTo(NOW);
        assertThat(ahead.timeKnown()).isFalse();
        for (Instant nonsense : List.of(Instant.EPOCH, Instant.MIN, Instant.parse("0001-01-01T00:00:00Z"))) {
            ArticleSummary unknown = summary(save(article("k" + nonsense, nonsense)));
            assertThat(unknown.time()).isEqualTo(NOW);
            assertThat(unknown.timeKnown()).isFalse();
        }
        assertThat(summary(save(article("max", Instant.MAX))).time()).isEqualTo(NOW);
        assertThat(summary(save(article("old", Instant.parse("1912-04-16T00:00:00Z"))))
                        .timeKnown())
                .isTrue();
    }

    private ArticleSummary summary(ArticleId id) {
        return database.articles().summaries(List.of(id)).join().getFirst();
    }

    private ArticleId save(NewArticle article) {
        return database.articles().save(feed, List.of(article)).join().ids().getFirst();
    }

    private static NewArticle keyed(String key, String link, String headline) {
        NewArticle like = article(key, NOW, headline, List.of());
        return new NewArticle(
                key,
                URI.create(link),
                like.source(),
                headline,
                like.byline(),
                like.published(),
                null,
                like.language(),
                like.body(),
                like.text(),
                like.excerpt(),
                null,
                List.of(),
                List.of(),
                like.comments());
    }
}
