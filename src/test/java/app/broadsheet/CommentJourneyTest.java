package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.comment.WordPress;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.WrappedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read a thread offline, answer it, quit, start again, go online, held, approved, published: in the real window. */
final class CommentJourneyTest {
    @TempDir
    private Path folder;

    @Test
    void from_reading_offline_to_published() throws Exception {
        Path data = folder.resolve("data");
        Clock clock = Clock.systemUTC();
        try (WordPress site = WordPress.start(folder)) {
            WordPress.Post post = site.post("A talked about thing");
            site.control(Map.of("do", "fill", "id", Long.toString(post.id()), "number", "3"));
            site.option("comment_moderation", "1");
            try (WindowRig window = WindowRig.start(data, clock)) {
                window.robot().clickOn("Remove the sample");
                window.drop(Files.writeString(
                        folder.resolve("blog.opml"),
                        "<opml version='2.0'><body><outline type='rss' text='Blog' xmlUrl='" + site.address()
                                + "/feed/'/></body></opml>"));
                window.until(() -> !window.all(".follow-chosen").isEmpty());
                window.robot().clickOn(".follow-chosen");
                window.until(() -> list(window).stream().anyMatch(one -> one.commentCount() == 3));
                ArticleSummary article = talked(window);
                window.desk().discussions().readAhead().join();
                assertThat(window.desk().library().comments(article.id()).join().comments())
                        .hasSize(3);
            }
            try (WindowRig offline = WindowRig.start(data, clock, "--offline")) {
                open(offline);
                offline.until(() -> texts(offline, ".comment").contains("Remark 2"));
                fire(offline, ".comment .quiet-button", "Reply");
                offline.until(() -> !offline.all(".writing-area").isEmpty());
                type(offline, ".writing-area", "I read this above the clouds.");
                type(offline, ".identity-field", 0, "Ada");
                type(offline, ".identity-field", 1, "ada@example.com");
                fire(offline, ".editor-send", "Send");
                offline.until(() -> texts(offline, ".own-comment").contains("Waiting to be sent"));
                offline.until(() ->
                        texts(offline, ".status-line").stream().anyMatch(text -> text.contains("1 comment waiting")));
                assertThat(site.comments(post.id())).hasSize(3);
            }
            try (WindowRig online = WindowRig.start(data, clock)) {
                online.deliver();
                open(online);
                online.until(() -> texts(online, ".own-comment").contains("Awaiting moderation"));
                WordPress.Stored mine = site.comments(post.id()).getLast();
                assertThat(mine.text()).isEqualTo("I read this above the clouds.");
                assertThat(mine.author()).isEqualTo("Ada");
                assertThat(mine.parent()).isPositive();
                assertThat(mine.approved()).isEqualTo("0");
                site.status(mine.id(), "approve");
                fire(online, ".own-comment .quiet-button", "Look now");
                online.until(() -> texts(online, ".own-comment").contains("Published"));
                assertThat(site.comments(post.id())).hasSize(4);
                OwnComment own = online.desk().commenting().all().join().getFirst();
                assertThat(own.state()).isEqualTo(OutboxState.PUBLISHED);
                assertThat(String.valueOf(own.delivery().link())).endsWith("#comment-" + mine.id());
            }
        }
    }

    private static void open(WindowRig window) throws Exception {
        ArticleSummary article = talked(window);
        window.robot().interact(() -> window.show(article.id()));
        window.until(() -> texts(window, ".article-pane").contains("A talked about thing"));
    }

    private static ArticleSummary talked(WindowRig window) {
        return list(window).stream()
                .filter(one -> one.headline().equals("A talked about thing"))
                .findFirst()
                .orElseThrow();
    }

    private static void type(WindowRig window, String field, String text) {
        type(window, field, 0, text);
    }

    /** Goes to the field and types; the field is brought into sight by the focus. */
    private static void type(WindowRig window, String field, int number, String text) {
        TextInputControl area = window.all(field).stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .skip(number)
                .findFirst()
                .orElseThrow();
        window.robot().interact(() -> {
            if (area instanceof TextField one) {
                one.clear();
            }
            area.requestFocus();
        });
        window.robot().write(text);
    }

    private static void fire(WindowRig window, String selector, String text) {
        Button button = window.all(selector).stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
        window.robot().interact(button::requestFocus);
        window.robot().push(KeyCode.SPACE);
    }

    private static List<ArticleSummary> list(WindowRig window) {
        return window.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Everything()), null, 100)
                .join()
                .items();
    }

    private static List<String> texts(WindowRig window, String pane) {
        return Stream.of(pane + " .label", pane + " .wrapped-text", pane + " .button")
                .flatMap(selector -> window.all(selector).stream())
                .map(CommentJourneyTest::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case WrappedText wrapped -> wrapped.getText();
            default -> "";
        };
    }
}
