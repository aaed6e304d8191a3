package app.broadsheet.ui.headlines;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.Summaries;
import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Change;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class HeadlinesModelTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final FeedId FEED = new FeedId(1);

    private final List<ArticleSummary> stored = new ArrayList<>();
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private final Deque<Integer> limits = new ArrayDeque<>();
    private boolean broken;
    private final HeadlinesModel model = new HeadlinesModel(
            this::page, folder -> Set.of(FEED), feed -> "Paper", Clock.fixed(NOW, ZoneOffset.UTC), Runnable::run);

    @Test
    void loads_a_page_at_a_time() {
        store(1, 250);
        model.show(new Scope.Everything());
        answer();
        assertThat(model.rows()).hasSize(100);
        assertThat(model.phaseProperty().get()).isEqualTo(ListPhase.MORE);

        model.more();
        model.more();
        answer();
        assertThat(model.rows()).hasSize(200);
        model.more();
        answer();
        assertThat(ids())
                .hasSize(250)
                .doesNotHaveDuplicates()
                .startsWith(250L, 249L)
                .endsWith(1L);
        assertThat(model.phaseProperty().get()).isEqualTo(ListPhase.COMPLETE);

        model.more();
        assertThat(answers).isEmpty();
        assertThat(limits).containsOnly(HeadlinesModel.PAGE);
    }

    @Test
    void an_answer_to_an_older_question_is_dropped() {
        store(1, 3);
        model.show(new Scope.Everything());
        model.show(new Scope.Starred());
        answer();
        assertThat(model.rows()).isEmpty();
        assertThat(model.phaseProperty().get()).isEqualTo(ListPhase.LOADING);
        answer();
        assertThat(model.phaseProperty().get()).isEqualTo(ListPhase.COMPLETE);
    }

    @Test
    void the_rows_before_stay_until_those_of_another_list_are_there() {
        store(1, 3);
        model.show(new Scope.Everything());
        answer();
        store(4, 5);
        model.show(new Scope.Unread());
        assertThat(ids()).containsExactly(3L, 2L, 1L);
        assertThat(model.isShowingBefore()).isTrue();
        model.apply(List.of(new Change.ArticlesRemoved(Set.of(new ArticleId(4)))));
        assertThat(ids()).as("not of this list").containsExactly(3L, 2L, 1L);
        answer();
        assertThat(ids()).containsExactly(5L, 3L, 2L, 1L);
        assertThat(model.isShowingBefore()).isFalse();
    }

    @Test
    void the_rows_before_go_when_those_of_another_list_take_a_while_or_cannot_be_read() {
        store(1, 3);
        model.show(new Scope.Everything());
        answer();
        model.show(new Scope.Unread());
        model.waiting();
        assertThat(model.rows()).isEmpty();
        answer();
        assertThat(ids()).hasSize(3);
        model.waiting();
        assertThat(ids()).as("they are here").hasSize(3);

        broken = true;
        model.show(new Scope.Everything());
        answer();
        assertThat(model.rows()).isEmpty();
        assertThat(model.phaseProperty().get()).isEqualTo(ListPhase.FAILED);
    }

    @Test
    void new_articles_come_in_at_their_place_once() {
        store(10, 12);
        model.show(new Scope.Everything());
        answer();
        HeadlineRow kept = model.rows().get(1);

        Change added = new Change.ArticlesAdded(List.of(article(20), article(5), article(12)));
        model.apply(List.of(added, added));

        assertThat(ids()).containsExactly(20L, 12L, 11L, 10L, 5L);
        assertThat(model.rows().get(2)).isSameAs(kept);
    }

    @Test
    void what_belongs_behind_the_last_loaded_row_waits_for_its_page() {
        store(100, 250);
        model.show(new Scope.Everything());
        answer();
        stored.add(article(1));
        model.apply(List.of(new Change.ArticlesAdded(List.of(article(1)))));
        assertThat(ids()).hasSize(100).doesNotContain(1L);
        model.more();
        answer();
        assertThat(ids()).endsWith(100L, 1L);
    }

    @Test
    void a_change_told_while_a_page_is_read_is_not_lost() {
        store(1, 2);
        model.show(new Scope.Everything());
        model.apply(List.of(
                new Change.ArticlesAdded(List.of(article(9))), new Change.ReadChanged(Set.of(new ArticleId(2)), true)));
        answer();
        assertThat(ids()).containsExactly(9L, 2L, 1L);
        assertThat(model.rows().get(1).summary().read()).isTrue();
    }

    @Test
    void only_what_belongs_comes_in() {
        model.show(new Scope.InFeed(FEED));
        answer();
        ArticleSummary other = Summaries.of(7, new FeedId(2), "", "", "", NOW);
        model.apply(List.of(new Change.ArticlesAdded(List.of(article(6), other))));
        assertThat(ids()).containsExactly(6L);
    }

    @Test
    void read_and_starred_change_in_place_and_stay_until_shown_anew() {
        store(1, 3);
        model.show(new Scope.Unread());
        answer();
        HeadlineRow row = model.rows().get(0);
        model.apply(List.of(
                new Change.ReadChanged(Set.of(row.id()), true), new Change.StarChanged(Set.of(row.id()), true)));
        assertThat(model.rows()).hasSize(3).startsWith(row);
        assertThat(row.summary().read()).isTrue();
        assertThat(row.summary().starred()).isTrue();
    }

    @Test
    void what_becomes_unread_elsewhere_is_asked_for() {
        model.show(new Scope.Unread());
        answer();
        store(4, 5);
        model.apply(List.of(new Change.ReadChanged(Set.of(new ArticleId(4), new ArticleId(5)), false)));
        answer();
        assertThat(ids()).containsExactly(5L, 4L);
    }

    @Test
    void removed_articles_leave() {
        store(1, 4);
        model.show(new Scope.Everything());
        answer();
        model.apply(List.of(new Change.ArticlesRemoved(Set.of(new ArticleId(3), new ArticleId(99)))));
        assertThat(ids()).containsExactly(4L, 2L, 1L);
        assertThat(model.indexOf(new ArticleId(2))).isEqualTo(1);
        assertThat(model.find(new ArticleId(3))).isNull();
    }

    @Test
    void a_page_that_cannot_be_read_can_be_asked_for_again() {
        store(1, 2);
        broken = true;
        model.show(new Scope.Everything());
        answer();
        assertThat(model.phaseProperty().get()).isEqualTo(ListPhase.FAILED);
        broken = false;
        model.retry();
        answer();
        assertThat(ids()).containsExactly(2L, 1L);
    }

    @Test
    void a_filter_is_another_question() {
        store(1, 2);
        model.show(new Scope.Everything());
        answer();
        model.filter(ArticleFilter.STARRED);
        answer();
        assertThat(model.rows()).isEmpty();
        assertThat(model.queryProperty().get().scope()).isEqualTo(new Scope.Everything());
    }

    private CompletableFuture<Page> page(ArticleQuery query, Page.@Nullable Cursor after, int limit) {
        limits.add(limit);
        CompletableFuture<Page> future = new CompletableFuture<>();
        answers.add(() -> {
            if (broken) {
                future.completeExceptionally(new IllegalStateException("no page"));
                return;
            }
            Membership membership = new Membership(Clock.fixed(NOW, ZoneOffset.UTC), folder -> Set.of(FEED));
            List<ArticleSummary> all = stored.stream()
                    .filter(article -> membership.has(query, article))
                    .filter(article ->
                            after == null || article.id().value() < after.id().value())
                    .sorted(Comparator.comparingLong(
                                    (ArticleSummary article) -> article.id().value())
                            .reversed())
                    .toList();
            List<ArticleSummary> items = all.subList(0, Math.min(limit, all.size()));
            ArticleSummary last = items.isEmpty() ? null : items.getLast();
            future.complete(new Page(
                    items,
                    last == null || items.size() == all.size() ? null : new Page.Cursor(last.time(), last.id())));
        });
        return future;
    }

    private void answer() {
        answers.removeFirst().run();
    }

    private void store(int from, int to) {
        IntStream.rangeClosed(from, to).forEach(id -> stored.add(article(id)));
    }

    private List<Long> ids() {
        return model.rows().stream().map(row -> row.id().value()).toList();
    }

    private static ArticleSummary article(long id) {
        return Summaries.of(id, FEED, "Source", "Headline " + id, "", NOW.minusSeconds(1000 - id));
    }
}
