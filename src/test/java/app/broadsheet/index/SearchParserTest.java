package app.broadsheet.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.index.SearchExpression.Clause;
import app.broadsheet.index.SearchExpression.What;
import java.time.Instant;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the search box. */
final class SearchParserTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-10T12:00:00+01:00[Europe/Berlin]");

    @Test
    void words_stand_each_for_itself_and_the_last_may_go_on() {
        assertThat(parse("storm flood").clauses())
                .containsExactly(
                        new Clause(false, new What.Words("storm", false, false, false)),
                        new Clause(false, new What.Words("flood", false, false, true)));
        assertThat(parse("storm ").clauses())
                .containsExactly(new Clause(false, new What.Words("storm", false, false, false)));
    }

    @Test
    void quotes_keep_words_together() {
        assertThat(parse("\"central bank\" “rate cut”").clauses())
                .containsExactly(
                        new Clause(false, new What.Words("central bank", false, true, false)),
                        new Clause(false, new What.Words("rate cut", false, true, false)));
    }

    @Test
    void an_open_quote_reaches_to_the_end() {
        assertThat(parse("\"central ba").clauses())
                .containsExactly(new Clause(false, new What.Words("central ba", false, true, true)));
    }

    @Test
    void operators_narrow() {
        assertThat(parse("source:HKFP author:\"Ann Lee\" title:flood lang:de in:starred ")
                        .clauses())
                .containsExactly(
                        new Clause(false, new What.Source("HKFP", false)),
                        new Clause(false, new What.Author("Ann Lee", false)),
                        new Clause(false, new What.Words("flood", true, false, false)),
                        new Clause(false, new What.Lang("de")),
                        new Clause(false, new What.In(SearchPlace.STARRED)));
        assertThat(parse("in:unread IN:Saved").places())
                .containsExactlyInAnyOrder(SearchPlace.UNREAD, SearchPlace.SAVED);
    }

    @Test
    void a_minus_leaves_out() {
        assertThat(parse("-football -source:\"The Sun\" covid-19 - ").clauses())
                .containsExactly(
                        new Clause(true, new What.Words("football", false, false, false)),
                        new Clause(true, new What.Source("The Sun", false)),
                        new Clause(false, new What.Words("covid-19", false, false, false)));
    }

    @Test
    void days_begin_where_the_reader_is() {
        assertThat(parse("after:2026-03-01 before:today ").clauses())
                .containsExactly(
                        new Clause(false, new What.Since(Instant.parse("2026-02-28T23:00:00Z"))),
                        new Clause(false, new What.Before(Instant.parse("2026-03-09T23:00:00Z"))));
        assertThat(parse("after:2026 before:2026-02").clauses())
                .containsExactly(
                        new Clause(false, new What.Since(Instant.parse("2025-12-31T23:00:00Z"))),
                        new Clause(false, new What.Before(Instant.parse("2026-01-31T23:00:00Z"))));
    }

    @Test
    void spans_count_back_from_now() {
        assertThat(parse("last:7d").clauses())
                .containsExactly(new Clause(false, new What.Since(Instant.parse("2026-03-03T11:00:00Z"))));
        assertThat(parse("last:1M").clauses())
                .containsExactly(new Clause(false, new What.Since(Instant.parse("2026-02-10T11:00:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"before:banana", "after:2026-13-01", "last:soon", "in:cellar", "last:99999d"})
    void says_what_it_cannot_understand_and_leaves_it_out(String typed) {
        SearchExpression expression = parse("flood " + typed);
        assertThat(expression.clauses()).hasSize(1);
        assertThat(expression.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.operator() + ":" + problem.value()).isEqualTo(typed));
    }

    @Test
    void what_only_looks_like_an_operator_is_words() {
        assertThat(parse("https://example.org re:invent").clauses())
                .containsExactly(
                        new Clause(false, new What.Words("https://example.org", false, false, false)),
                        new Clause(false, new What.Words("re:invent", false, false, true)));
    }

    @Test
    void an_operator_without_a_value_waits_for_it() {
        assertThat(parse("source:").isEmpty()).isTrue();
        assertThat(parse("source:").problems()).isEmpty();
    }

    @Property(tries = 300)
    void anything_can_be_typed(@ForAll String typed) {
        assertThat(parse(typed).clauses().size()).isLessThanOrEqualTo(32);
    }

    private static SearchExpression parse(String typed) {
        return SearchParser.parse(typed, NOW);
    }
}
