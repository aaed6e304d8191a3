package app.broadsheet.store;

import static app.broadsheet.store.Stores.NOW;
import static app.broadsheet.store.Stores.TODAY;
import static app.broadsheet.store.Stores.article;
import static app.broadsheet.store.Stores.feed;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Change;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleStoreTest {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Stores.open(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_saved_article_is_listed_and_read_back() {
        FeedId feed = feed(database, "hkfp");
        List<List<Change>> changes = new ArrayList<>();
        database.changes().subscribe(changes::add);

        SaveOutcome outcome = database.articles()
                .save(feed, List.of(article("one", NOW.minusSeconds(60)), article("two", NOW.minusSeconds(30))))
                .join();

        assertThat(outcome.added()).hasSize(2).isEqualTo(outcome.ids());
        Page page = page(new Scope.Everything());
        assertThat(page.items())
                .extracting(ArticleSummary::headline)
                .containsExactly("Headline of two", "Headline of one");
        assertThat(page.items().getFirst().source()).isEqualTo("hkfp");
        assertThat(page.next()).isNull();
        StoredArticle stored =
                database.articles().stored(outcome.ids().getFirst()).join().orElseThrow();
        assertThat(stored.body()).isEqualTo("<p>Body of one</p>");
        assertThat(stored.text()).isEqualTo("Body of one");
        assertThat(stored.categories()).containsExactly("news");
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().getFirst()).isInstanceOf(Change.ArticlesAdded.class);
    }

    @Test
    void long_texts_are_handed_to_the_index_a_few_at_a_time_and_none_is_left_out() {
        FeedId feed = feed(database, "books");
        List<NewArticle> books = IntStream.range(0, 120)
                .mapToObj(i -> longText("book-" + i, "A word. ".repeat(5_000)))
                .toList();
        List<ArticleId> ids = database.articles().save(feed, books).join().ids();

        List<ArticleId> read = new ArrayList<>();
        IndexBacklog piece = database.articles().unindexed(0, 200).join();
        while (!piece.isEmpty()) {
            assertThat(piece.articles())
                    .hasSizeLessThan(ids.size())
                    .allMatch(one -> one.text().length() == 40_000);
            read.addAll(piece.ids());
            piece = database.articles().unindexed(piece.last(), 200).join();
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void saving_again_changes_nothing_and_says_so() {
        FeedId feed = feed(database, "hkfp");
        SaveOutcome first =
                database.articles().save(feed, List.of(article("one", NOW))).join();
        List<Change> changes = new ArrayList<>();
        database.changes().subscribe(changes::addAll);

        SaveOutcome second =
                database.articles().save(feed, List.of(article("one", NOW))).join();

        assertThat(second).isEqualTo(new SaveOutcome(first.ids(), List.of(), List.of(), 1));
        assertThat(changes).isEmpty();
    }

    @Test
    void an_update_keeps_what_the_user_did() {
        FeedId feed = feed(database, "hkfp");
        ArticleId id = database.articles()
                .save(feed, List.of(article("one", NOW)))
                .join()
                .ids()
                .getFirst();
        database.states().markRead(Set.of(id), true).join();
        database.states().star(Set.of(id), true).join();

        SaveOutcome outcome = database.articles()
                .save(feed, List.of(article("one", NOW, "Corrected", List.of())))
                .join();

        assertThat(outcome.updated()).containsExactly(id);
        ArticleSummary summary = page(new Scope.Starred()).items().getFirst();
        assertThat(summary.headline()).isEqualTo("Corrected");
        assertThat(summary.read()).isTrue();
    }

    private Page page(Scope scope) {
        return database.articles()
                .page(ArticleQuery.newest(scope), null, 50, TODAY)
                .join();
    }

    private static NewArticle longText(String key, String text) {
        NewArticle like = article(key, NOW);
        return new NewArticle(
                key,
                like.link(),
                like.source(),
                like.headline(),
                like.byline(),
                like.published(),
                like.updated(),
                like.language(),
                "<p>" + text + "</p>",
                text,
                like.excerpt(),
                like.lead(),
                like.pictures(),
                like.categories(),
                like.comments());
    }
}
