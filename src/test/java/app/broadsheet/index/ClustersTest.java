package app.broadsheet.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.StoryBond;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What happens to a story when an article of it gets another text. */
final class ClustersTest {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private final Clusters clusters = new Clusters();

    @Test
    void a_story_keeps_its_others_when_the_one_that_it_is_called_by_tells_something_else() {
        add(1);
        add(2, 1);
        add(3, 1, 2);
        assertThat(clusters.placed()).isEqualTo(stories(1, 1, 2, 1, 3, 1));

        add(1);
        assertThat(clusters.placed()).isEqualTo(stories(1, 1, 2, 2, 3, 2));
        assertThat(clusters.of(id(1)).orElseThrow().articles()).containsExactly(id(1));
        assertThat(clusters.of(id(3)).orElseThrow().articles()).containsExactly(id(2), id(3));

        add(4, 1);
        add(5, 2, 3);
        assertThat(clusters.placed()).isEqualTo(stories(4, 1, 5, 2));
    }

    @Test
    void an_article_that_still_tells_it_stays_and_nobody_is_moved() {
        add(1);
        add(2, 1);
        clusters.placed();
        add(1, 2);
        assertThat(clusters.placed()).isEqualTo(stories(1, 1));
        assertThat(clusters.of(id(2)).orElseThrow().articles()).containsExactly(id(1), id(2));
    }

    @Test
    void a_restored_story_is_not_mixed_up_with_the_new_one_of_the_article_that_it_is_called_by() {
        // Of before a restart: the article that began it was too old to be read again.
        clusters.restore(id(2), NOON, id(1));
        clusters.restore(id(3), NOON, id(1));
        add(1);
        assertThat(clusters.placed()).isEqualTo(stories(1, 1, 2, 2, 3, 2));
    }

    private void add(long article, long... like) {
        List<Match> matches = LongStream.of(like)
                .mapToObj(each -> new Match(id(each), 0.6, StoryBond.SAME_EVENT, List.of(), List.of()))
                .toList();
        clusters.add(id(article), NOON.plusSeconds(article), matches);
    }

    private static Map<ArticleId, ArticleId> stories(long... pairs) {
        Map<ArticleId, ArticleId> stories = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            stories.put(id(pairs[i]), id(pairs[i + 1]));
        }
        return stories;
    }

    private static ArticleId id(long number) {
        return new ArticleId(number);
    }
}
