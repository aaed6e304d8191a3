package app.broadsheet.store;

import static app.broadsheet.store.Stores.NOW;
import static app.broadsheet.store.Stores.TODAY;
import static app.broadsheet.store.Stores.article;
import static app.broadsheet.store.Stores.feed;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FeedKind;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.NewComment;
import app.broadsheet.model.Origin;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.Scope;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnArticlesTest {
    private static final String PICTURE = "https://site.example/p.jpg";

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
    void addresses_that_led_to_no_page_are_found_by_an_index() throws SQLException {
        Path fresh = folder.resolve("fresh");
        Stores.open(fresh).close();
        try (Connection connection = new DatabaseFile(fresh).source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery("EXPLAIN " + FullTextStore.GIVEN_WITHOUT_PAGE)) {
            assertThat(plan.next()).isTrue();
            assertThat(plan.getString(1)).contains("FULL_TEXT_GIVEN").doesNotContain("tableScan");
        }
    }

    @Test
    void a_saved_page_brings_its_related_stories_comments_and_pictures() {
        List<ArticleId> ids = save().ids();

        List<ArticleSummary> rows = database.articles().summaries(ids).join();
        assertThat(rows).hasSize(3).allMatch(row -> row.origin() == Origin.SAVED && row.feed() == null);
        assertThat(rows.getFirst().readiness()).isEqualTo(Readiness.READY);
        assertThat(rows.getFirst().commentCount()).isEqualTo(2);
        assertThat(database.links().of(ids.getFirst()).join()).containsExactly(ids.get(1), ids.get(2));
        assertThat(database.pictures().file(ids.getFirst(), URI.create(PICTURE)).join())
                .isPresent();
        List<StoredComment> comments = database.comments().of(ids.getFirst()).join();
        assertThat(comments).extracting(StoredComment::author).containsExactly("Ada", "Ben");
        assertThat(comments.get(1).parent()).isEqualTo(comments.get(0).id());
    }

    @Test
    void saving_it_again_adds_nothing() {
        SaveOutcome first = save();

        SaveOutcome second = save();

        assertThat(second).isEqualTo(new SaveOutcome(first.ids(), List.of(), List.of(), 3));
        assertThat(database.links().of(first.ids().getFirst()).join()).hasSize(2);
        assertThat(database.comments().of(first.ids().getFirst()).join()).hasSize(2);
    }

    @Test
    void a_saved_article_that_was_removed_may_be_saved_again() {
        ArticleId id = save().ids().getFirst();
        database.articles().remove(Set.of(id)).join();

        assertThat(save().added()).containsExactly(id);
        assertThat(database.articles().counts(TODAY).join().saved()).isEqualTo(3);
    }

    @Test
    void the_sample_goes_for_good_and_comes_back_only_by_undo() {
        assertThat(database.sample().claim().join()).isTrue();
        FeedId source = database.feeds()
                .add(new NewFeed(URI.create("sample:one"), "Sample One", null, null, FeedKind.SAMPLE))
                .join()
                .id();
        database.articles()
                .saveOwn(List.of(new OwnArticle(source, article("s", NOW), List.of(), List.of())), List.of())
                .join();
        assertThat(database.sample().present().join()).isTrue();
        List<ArticleSummary> before = everything();
        assertThat(before).singleElement().matches(row -> row.origin() == Origin.SAMPLE);

        List<FeedId> removed = database.sample().remove().join();

        assertThat(removed).containsExactly(source);
        assertThat(everything()).isEmpty();
        assertThat(database.sample().present().join()).isFalse();
        assertThat(database.sample().claim().join()).isFalse();
        database.sample().restore(removed).join();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void the_sample_is_not_put_into_a_folder_with_subscriptions() {
        feed(database, "mine");

        assertThat(database.sample().claim().join()).isFalse();
    }

    @Test
    void the_index_learns_each_article_once_and_forgets_removed_ones() {
        List<ArticleId> ids = save().ids();
        IndexBacklog first = database.articles().unindexed(0, 10).join();
        assertThat(first.articles()).extracting(one -> one.summary().id()).containsExactlyInAnyOrderElementsOf(ids);
        saveAs("changed meanwhile");

        database.articles().markIndexed(ids, first.upTo()).join();

        IndexBacklog second = database.articles().unindexed(0, 10).join();
        assertThat(second.articles())
                .singleElement()
                .matches(one -> one.summary().headline().equals("changed meanwhile"));
        database.articles().markIndexed(ids, second.upTo()).join();
        assertThat(database.articles().unindexed(0, 10).join().isEmpty()).isTrue();
        database.articles().remove(Set.of(ids.getFirst())).join();
        database.articles().purge(NOW).join();
        assertThat(database.articles().unindexed(0, 10).join().removed()).containsExactly(ids.getFirst());
        database.articles().markAllUnindexed().join();
        assertThat(database.articles().unindexed(0, 10).join().articles()).hasSize(2);
    }

    @Test
    void a_very_long_body_is_kept_whole() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(1);
        while (text.length() < 3_000_000) {
            text.append((char) (0x4E00 + random.nextInt(20_000)));
        }
        var like = article("long", NOW);
        ArticleId id = database.articles()
                .saveOwn(
                        List.of(new OwnArticle(
                                null,
                                new NewArticle(
                                        "long",
                                        null,
                                        "",
                                        "Long",
                                        null,
                                        NOW,
                                        null,
                                        null,
                                        "<p>" + text + "</p>",
                                        text.toString(),
                                        "",
                                        null,
                                        List.of(),
                                        List.of(),
                                        like.comments()),
                                List.of(),
                                List.of())),
                        List.of())
                .join()
                .ids()
                .getFirst();

        assertThat(database.articles().stored(id).join().orElseThrow().text()).isEqualTo(text.toString());
    }

    private SaveOutcome save() {
        return saveAs("Headline of page");
    }

    private SaveOutcome saveAs(String headline) {
        OwnArticle page = new OwnArticle(
                null,
                article("page", NOW.minusSeconds(5), headline, List.of(PICTURE)),
                List.of(
                        new NewComment("1", null, "Ada", NOW.minusSeconds(4), "<p>Well.</p>"),
                        new NewComment("2", "1", "Ben", NOW.minusSeconds(3), "<p>Indeed.</p>")),
                List.of(new PictureBytes(URI.create(PICTURE), new byte[] {1, 2, 3}, "image/jpeg")));
        return database.articles()
                .saveOwn(
                        List.of(page, plain("related1"), plain("related2")),
                        List.of(new RelatedPair(0, 1), new RelatedPair(0, 2)))
                .join();
    }

    private static OwnArticle plain(String key) {
        return new OwnArticle(null, article(key, NOW.minusSeconds(9)), List.of(), List.of());
    }

    private List<ArticleSummary> everything() {
        return database.articles()
                .page(ArticleQuery.newest(new Scope.Everything()), null, 50, TODAY)
                .join()
                .items();
    }
}
