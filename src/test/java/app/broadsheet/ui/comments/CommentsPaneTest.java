package app.broadsheet.ui.comments;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.Comment;
import app.broadsheet.model.CommentId;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Theme;
import app.broadsheet.ui.fx.WrappedText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class CommentsPaneTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final ArticleId ARTICLE = new ArticleId(1);
    private final FxRobot robot = new FxRobot();
    private List<Comment> stored = List.of();
    private final CommentsModel model = new CommentsModel(id -> CompletableFuture.completedFuture(stored));

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            CommentsPane pane = new CommentsPane(
                    model,
                    (article, address) -> CompletableFuture.completedFuture(Optional.empty()),
                    link -> {},
                    link -> {},
                    new Ages(Clock.fixed(NOW, ZoneOffset.UTC), Locale.ENGLISH));
            Scene scene = new Scene(new ScrollPane(pane), 700, 600);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void tidy() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void says_that_there_are_none_until_some_come() {
        robot.interact(() -> model.show(ARTICLE));
        WrappedText none = robot.lookup(".comments-none").query();
        assertThat(none.getText()).isEqualTo("No comments yet");
        stored = List.of(comment(1, null, "Mei", "First."));
        robot.interact(() -> model.changed(List.of(new Change.CommentsChanged(ARTICLE))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".comments-none").tryQuery()).isEmpty();
        assertThat(robot.lookup(".section-count").queryLabeled().getText()).isEqualTo("1");
        assertThat(robot.lookup(".comment-author").queryLabeled().getText()).isEqualTo("Mei");
        assertThat(robot.lookup(".comment-age").queryLabeled().getText()).isEqualTo("2 hours ago");
    }

    @Test
    void replies_follow_what_they_answer_and_are_indented() {
        stored = List.of(
                comment(1, null, "A", "one"),
                comment(2, null, "B", "two"),
                comment(3, 1L, "C", "answers one"),
                comment(4, 3L, "", "answers three"),
                comment(5, 99L, "E", "answers one that is not here"));
        robot.interact(() -> model.show(ARTICLE));
        assertThat(model.commentsProperty().get())
                .extracting(each -> each.comment().id().value() + "@" + each.depth())
                .containsExactly("1@0", "3@1", "4@2", "2@0", "5@0");
        assertThat(robot.lookup(".depth-2").queryAll()).hasSize(1);
        assertThat(robot.lookup("Anonymous").tryQuery()).isPresent();
    }

    @Test
    void comments_that_answer_each_other_round_about_are_all_shown_once() {
        stored = List.of(comment(1, 2L, "A", "one"), comment(2, 1L, "B", "two"), comment(3, 3L, "C", "three"));
        assertThat(ThreadedComment.order(stored))
                .extracting(each -> each.comment().id().value())
                .containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void a_thread_of_thousands_is_shown_a_hundred_at_a_time() {
        List<Comment> many = new ArrayList<>();
        LongStream.rangeClosed(1, 5_000).forEach(i -> many.add(comment(i, i == 1 ? null : i - 1, "A", "number " + i)));
        stored = many;
        robot.interact(() -> model.show(ARTICLE));
        assertThat(robot.lookup(".comment").queryAll()).hasSize(100);
        robot.interact(() -> robot.lookup(".comments-more").queryButton().fire());
        assertThat(robot.lookup(".comment").queryAll()).hasSize(200);
        assertThat(robot.lookup(".comments-more").queryButton().getText()).isEqualTo("Show 4,800 more");
    }

    private static Comment comment(long id, @Nullable Long parent, String author, String text) {
        return new Comment(
                new CommentId(id),
                ARTICLE,
                parent == null ? null : new CommentId(parent),
                author,
                NOW.minus(Duration.ofHours(2)),
                List.of(new Block.Paragraph(List.of(Span.Text.plain(text)))));
    }
}
