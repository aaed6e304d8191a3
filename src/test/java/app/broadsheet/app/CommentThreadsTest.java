package app.broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Comment;
import app.broadsheet.model.CommentId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CommentThreadsTest {
    @Test
    void replies_follow_what_they_answer() {
        assertThat(order(comment(1, null), comment(2, null), comment(3, 1L), comment(4, 3L), comment(5, 99L)))
                .containsExactly("1@0", "3@1", "4@2", "2@0", "5@0");
    }

    @Test
    void comments_that_answer_each_other_round_about_are_all_there_once() {
        assertThat(order(comment(1, 2L), comment(2, 1L), comment(3, 3L)))
                .containsExactlyInAnyOrder("1@0", "2@1", "3@0");
    }

    private static List<String> order(Comment... comments) {
        return CommentThreads.inReadingOrder(List.of(comments)).stream()
                .map(each -> each.comment().id().value() + "@" + each.depth())
                .toList();
    }

    private static Comment comment(long id, @Nullable Long parent) {
        return new Comment(
                new CommentId(id),
                new ArticleId(1),
                parent == null ? null : new CommentId(parent),
                Long.toString(id),
                "A",
                null,
                null,
                false,
                List.of());
    }
}
