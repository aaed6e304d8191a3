package app.broadsheet.ui.comments;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.CommentAccounts;
import app.broadsheet.comment.OutboxRig;
import app.broadsheet.comment.TestClock;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.Comment;
import app.broadsheet.model.CommentId;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.CommentThread;
import app.broadsheet.model.ThreadedComment;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import app.broadsheet.secret.Secrets;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Theme;
import app.broadsheet.ui.fx.WrappedText;
import app.broadsheet.ui.fx.WritingArea;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class CommentsPaneTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final ArticleId ARTICLE = new ArticleId(1);
    private final FxRobot robot = new FxRobot();
    private List<ThreadedComment> stored = List.of();
    private OutboxRig rig;
    private CommentsModel model;
    private @Nullable CommentTarget target;
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path data;

    @BeforeEach
    void show() throws TimeoutException {
        rig = new OutboxRig(data, new TestClock(NOW));
        rig.online.set(false);
        model = new CommentsModel(
                id -> CompletableFuture.completedFuture(new CommentThread(stored, null, "", target)),
                rig.commenting(),
                rig.discussions());
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            CommentsPane made = new CommentsPane(
                    model,
                    new CommentSurroundings(
                            (article, address) -> CompletableFuture.completedFuture(Optional.empty()),
                            link -> {},
                            link -> {},
                            text -> {},
                            (text, undo) -> told.add(text),
                            new CommentAccounts(rig.store.accounts(), Secrets.ofSession())),
                    new Ages(Clock.fixed(NOW, ZoneOffset.UTC), Locale.ENGLISH));
            Scene scene = new Scene(new ScrollPane(made), 700, 600);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void tidy() throws TimeoutException {
        FxToolkit.cleanupStages();
        rig.close();
    }

    @Test
    void says_that_there_are_none_until_some_come() {
        robot.interact(() -> model.show(ARTICLE));
        WrappedText none = robot.lookup(".comments-none").query();
        assertThat(none.getText()).isEqualTo("No comments yet");
        stored = List.of(comment(1, 0, "Mei", "First."));
        robot.interact(() -> model.changed(List.of(new Change.CommentsChanged(ARTICLE))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".comments-none").tryQuery()).isEmpty();
        assertThat(robot.lookup(".section-count").queryLabeled().getText()).isEqualTo("1");
        assertThat(robot.lookup(".comment-author").queryLabeled().getText()).isEqualTo("Mei");
        assertThat(robot.lookup(".comment-age").queryLabeled().getText()).isEqualTo("2 hours ago");
    }

    @Test
    void replies_are_indented() {
        stored = List.of(
                comment(1, 0, "A", "one"),
                comment(3, 1, "C", "answers one"),
                comment(4, 2, "", "answers three"),
                comment(2, 0, "B", "two"));
        robot.interact(() -> model.show(ARTICLE));
        assertThat(robot.lookup(".depth-2").queryAll()).hasSize(1);
        assertThat(robot.lookup("Anonymous").tryQuery()).isPresent();
    }

    @Test
    void a_thread_of_thousands_is_shown_a_hundred_at_a_time() {
        List<ThreadedComment> many = new ArrayList<>();
        LongStream.rangeClosed(1, 5_000).forEach(i -> many.add(comment(i, (int) i - 1, "A", "number " + i)));
        stored = many;
        robot.interact(() -> model.show(ARTICLE));
        assertThat(robot.lookup(".comment").queryAll()).hasSize(100);
        robot.interact(() -> robot.lookup(".comments-more").queryButton().fire());
        assertThat(robot.lookup(".comment").queryAll()).hasSize(200);
        assertThat(robot.lookup(".comments-more").queryButton().getText()).isEqualTo("Show 4,800 more");
    }

    @Test
    void a_comment_quotes_what_is_selected_in_the_article() throws Exception {
        ArticleId article = rig.article("An article", null, CommentLinks.NONE);
        robot.interact(() -> {
            model.show(article);
            pane().quoteFrom(() -> "Forty lamps,\nand one that will not go out.");
        });
        robot.clickOn("Write a comment");
        editing();
        assertThat(area().writtenProperty().get()).isEqualTo("> Forty lamps,\n> and one that will not go out.\n\n");
        robot.write("Ours has thirty-nine.");
        robot.interact(() -> pane().write());
        editing();
        assertThat(area().writtenProperty().get())
                .isEqualTo("> Forty lamps,\n> and one that will not go out.\n\nOurs has thirty-nine.");
    }

    @Test
    void a_forum_shows_what_it_will_make_of_markdown_and_other_sites_nothing() throws Exception {
        ArticleId article = rig.article("An article", null, CommentLinks.NONE);
        target = new CommentTarget(
                CommentTarget.Kind.DISCOURSE, URI.create("https://forum.example/"), "7", null, "ada", false, NOW);
        robot.interact(() -> model.show(article));
        robot.clickOn("Write a comment");
        editing();
        robot.write("Some **bold** words");
        robot.clickOn("Preview");
        WaitForAsyncUtils.waitForFxEvents();
        WrappedText shown = robot.lookup(".editor-preview .wrapped-text").query();
        assertThat(shown.getText()).isEqualTo("Some bold words");
        assertThat(area().isVisible()).isFalse();
        robot.clickOn("Go on writing");
        assertThat(area().isVisible()).isTrue();
        target = null;
        robot.interact(() -> model.changed(List.of(new Change.CommentsChanged(article))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("Preview").query().isVisible()).isFalse();
    }

    @Test
    void what_comments_say_is_selected_across_them_and_copied() {
        stored = List.of(comment(1, 0, "A", "The first word"), comment(2, 1, "B", "and the last one"));
        robot.interact(() -> model.show(ARTICLE));
        WaitForAsyncUtils.waitForFxEvents();
        List<Node> texts =
                List.copyOf(robot.lookup(".comment-body .wrapped-text").queryAll());
        Bounds first = robot.bounds(texts.getFirst()).query();
        robot.clickOn(first.getMinX() + 1, first.getCenterY());
        robot.press(KeyCode.SHIFT, KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(copied()).isEqualTo("The first word\n\nand the last one");
        robot.doubleClickOn(first.getMinX() + 3, first.getCenterY());
        assertThat(copied()).isEqualTo("The");
        robot.clickOn("Reply");
        assertThat(robot.lookup(".selected").tryQuery()).isEmpty();
    }

    private String copied() {
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        return copied[0];
    }

    private void editing() throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup(".writing-area").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private CommentsPane pane() {
        return robot.lookup(".comments").queryAs(CommentsPane.class);
    }

    private WritingArea area() {
        return robot.lookup(".writing-area").query();
    }

    private static ThreadedComment comment(long id, int depth, String author, String text) {
        return new ThreadedComment(
                new Comment(
                        new CommentId(id),
                        ARTICLE,
                        null,
                        "comment-" + id,
                        author,
                        NOW.minus(Duration.ofHours(2)),
                        null,
                        false,
                        List.of(new Block.Paragraph(List.of(Span.Text.plain(text))))),
                depth);
    }
}
