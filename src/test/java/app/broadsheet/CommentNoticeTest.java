package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.comment.OutboxRig;
import app.broadsheet.comment.PlayedSites;
import app.broadsheet.comment.TestClock;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.ui.fx.WrappedText;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comment that comes to need the user says so in the window, until the user has seen it. */
final class CommentNoticeTest {
    @TempDir
    private Path data;

    @Test
    void a_refused_comment_is_told_until_it_was_seen() throws Exception {
        TestClock clock = new TestClock(OutboxRig.NOW);
        try (PlayedSites sites = new PlayedSites()) {
            sites.refuses = 403;
            URI page = URI.create("http://127.0.0.1:" + sites.port() + "/article");
            try (OutboxRig rig = new OutboxRig(data, clock)) {
                rig.online.set(false);
                ArticleId article = rig.article(
                        "A refused thing",
                        page,
                        new CommentLinks(null, page.resolve("/comments.xml"), page.resolve("/wfw"), null));
                rig.write(article, "Please?");
            }
            try (WindowRig window = WindowRig.start(data, clock)) {
                window.deliver();
                window.until(() -> texts(window, ".notice").anyMatch(text -> text.contains("A refused thing")));
                assertThat(texts(window, ".status-line")).anyMatch(text -> text.equals("1 comment needs you"));
                window.robot().clickOn("Show");
                window.until(() -> texts(window, ".article-pane").anyMatch(text -> text.equals("A refused thing")));
                window.until(() -> texts(window, ".own-comment").anyMatch(text -> text.equals("Not accepted")));
                assertThat(window.all(".notice")).isEmpty();
                window.robot().clickOn("1 comment needs you");
                window.until(() -> texts(window, ".outbox-pane").anyMatch(text -> text.equals("Needs you")));
                assertThat(sites.said()).isEmpty();
            }
        }
    }

    private static Stream<String> texts(WindowRig window, String pane) {
        return Stream.of(" .label", " .wrapped-text", " .hyperlink")
                .flatMap(kind -> List.copyOf(window.all(pane + kind)).stream())
                .map(node -> node instanceof Labeled labeled
                        ? String.valueOf(labeled.getText())
                        : node instanceof WrappedText wrapped ? wrapped.getText() : "");
    }
}
