package app.broadsheet.index;

import static app.broadsheet.index.SearchQuestion.Order.NEWEST;
import static app.broadsheet.index.SearchQuestion.Order.RELEVANCE;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching, as typed. */
final class SearchTest {
    private static final Instant NOW = Samples.NOON.plus(Duration.ofDays(2));

    @TempDir
    private Path folder;

    private ArticleIndex index;

    @BeforeEach
    void fill() {
        index = ArticleIndex.open(folder);
        index.add(Samples.quakeAndOthers());
        index.add(List.of(
                said(
                        20,
                        "Élections: le premier ministre démissionne",
                        "Les électeurs ont voté dimanche.",
                        "fr",
                        "Le Monde"),
                said(21, "東京で地震、けが人なし", "東京都で午後に地震があった。けが人はいない。", "ja", "Asahi"),
                said(22, "Straßen in München gesperrt", "Wegen Überschwemmungen sind Straßen gesperrt.", "de", "SZ"),
                said(23, "Giông bão ở miền Trung", "Mưa lớn ở Đà Nẵng.", "vi", "VnExpress")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void all_words_have_to_be_there() {
        assertThat(found("palmero earthquake ")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(found("palmero schools ")).containsExactly(3L);
        assertThat(found("palmero football ")).isEmpty();
    }

    @Test
    void forms_of_a_word_are_found() {
        assertThat(found("school ")).containsExactly(3L);
        assertThat(found("électeur ")).containsExactly(20L);
        assertThat(found("Überschwemmung ")).containsExactly(22L);
    }

    @Test
    void accents_may_be_left_out() {
        assertThat(found("elections ")).containsExactly(20L);
        assertThat(found("strasse munchen ")).containsExactly(22L);
        assertThat(found("da nang ")).containsExactly(23L);
    }

    @Test
    void japanese_is_found_by_its_words_and_by_one_character() {
        assertThat(found("地震 ")).containsExactly(21L);
        assertThat(found("東京都 ")).containsExactly(21L);
        assertThat(found("震 ")).containsExactly(21L);
    }

    @Test
    void a_word_is_found_while_it_is_typed() {
        assertThat(found("museu")).containsExactly(5L);
        assertThat(found("museu ")).isEmpty();
    }

    @Test
    void phrases_follow_one_another() {
        assertThat(found("\"port of palmero\"")).containsExactly(2L);
        assertThat(found("\"palmero of port\"")).isEmpty();
        assertThat(found("\"quake schools\""))
                .as("headline and body do not join")
                .isEmpty();
    }

    @Test
    void operators_narrow() {
        assertThat(found("source:\"le monde\"")).containsExactly(20L);
        assertThat(found("source:asa")).containsExactly(21L);
        assertThat(found("title:palmero schools ")).containsExactly(3L);
        assertThat(found("title:mayor ")).isEmpty();
        assertThat(found("lang:de")).containsExactly(22L);
        assertThat(found("author:\"ann lee\" lang:fr")).containsExactly(20L);
        assertThat(found("palmero -schools ")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(found("-lang:en ")).containsExactlyInAnyOrder(20L, 21L, 22L, 23L);
    }

    @Test
    void times_narrow() {
        assertThat(found("palmero before:2026-03-10 ")).isEmpty();
        assertThat(found("palmero after:2026-03-10 ")).hasSize(3);
        assertThat(found("palmero last:1d ")).isEmpty();
        assertThat(found("palmero last:3d ")).hasSize(3);
    }

    @Test
    void places_are_what_the_caller_says() {
        SearchQuestion starred = new SearchQuestion(
                parse("palmero in:starred "),
                RELEVANCE,
                NOW,
                Map.of(SearchPlace.STARRED, id -> id == 3 || id == 7),
                Set.of(),
                0,
                10);
        assertThat(index.search(starred).articles()).containsExactly(new ArticleId(3));
        SearchQuestion notStarred = new SearchQuestion(
                parse("palmero -in:starred "),
                RELEVANCE,
                NOW,
                Map.of(SearchPlace.STARRED, id -> id == 3),
                Set.of(),
                0,
                10);
        assertThat(index.count(notStarred)).isEqualTo(2);
        assertThat(found("palmero in:starred "))
                .as("a place nobody knows is empty")
                .isEmpty();
    }

    @Test
    void one_source_can_be_searched() {
        index.add(List.of(new IndexDocument(
                new ArticleId(30), "Palmero fair", "", "Gazette", null, "en", Samples.NOON, true, new FeedId(7))));
        SearchQuestion inFeed =
                new SearchQuestion(parse("palmero "), RELEVANCE, NOW, Map.of(), Set.of(new FeedId(7)), 0, 10);
        assertThat(index.search(inFeed).articles()).containsExactly(new ArticleId(30));
    }

    @Test
    void the_newest_come_first_when_asked() {
        assertThat(index.search(SearchQuestion.first(parse("palmero "), NEWEST, NOW, 10))
                        .articles())
                .containsExactly(new ArticleId(3), new ArticleId(2), new ArticleId(1));
    }

    @Test
    void headlines_come_before_mentions() {
        assertThat(found("tuesday ")).hasSize(4);
        assertThat(found("museum ").getFirst()).isEqualTo(5L);
        assertThat(found("earthquake ").getLast())
                .as("only mentioned in its text")
                .isEqualTo(3L);
    }

    @Test
    void pages_join_without_gap_or_repetition_and_the_count_is_right() {
        List<IndexDocument> many = new ArrayList<>();
        for (int i = 0; i < 57; i++) {
            many.add(Samples.article(1000 + i, "Regatta day " + i, "Boats of all kinds.", "Gazette", Samples.NOON));
        }
        index.add(many);
        for (SearchQuestion.Order order : SearchQuestion.Order.values()) {
            List<ArticleId> all = new ArrayList<>();
            for (int offset = 0; offset < 80; offset += 10) {
                SearchPage page =
                        index.search(new SearchQuestion(parse("regatta "), order, NOW, Map.of(), Set.of(), offset, 10));
                assertThat(page.total()).isEqualTo(57);
                all.addAll(page.articles());
            }
            assertThat(all).hasSize(57).doesNotHaveDuplicates();
        }
    }

    @Test
    void nothing_typed_finds_nothing() {
        assertThat(found("")).isEmpty();
        assertThat(found("source:")).isEmpty();
    }

    private List<Long> found(String typed) {
        return index.search(SearchQuestion.first(parse(typed), RELEVANCE, NOW, 100)).articles().stream()
                .map(ArticleId::value)
                .toList();
    }

    private static SearchExpression parse(String typed) {
        return SearchParser.parse(typed, NOW.atZone(ZoneOffset.UTC));
    }

    private static IndexDocument said(long id, String title, String text, String language, String source) {
        return new IndexDocument(
                new ArticleId(id), title, text, source, "By Ann Lee", language, Samples.NOON, true, null);
    }
}
