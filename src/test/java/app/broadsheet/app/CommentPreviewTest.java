package app.broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.CommentPreview.Form;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.CommentTarget.Kind;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class CommentPreviewTest {
    @Test
    void a_forum_reads_markdown_and_keeps_the_lines() {
        String html = html(Form.MARKDOWN, "> said\n\n**Bold** and [words](https://a.example/)\nnext line");
        assertThat(html).contains("<blockquote>", "<strong>Bold</strong>", "href=\"https://a.example/\"", "<br>");
    }

    @Test
    void wordpress_keeps_some_tags_and_drops_the_others() {
        String html = html(
                Form.HTML,
                "One <b>bold</b> <img src='https://a.example/x.png'><h1>word</h1> 1 < 2\nnext\n\n"
                        + "<blockquote>said</blockquote><script>alert(1)</script>");
        assertThat(html).contains("<strong>bold</strong>", "<br>", "<blockquote>", "1 &lt; 2");
        assertThat(html).doesNotContain("<img", "<h1", "<script");
    }

    @Test
    void elsewhere_what_is_written_is_what_is_shown() {
        assertThat(html(Form.PLAIN, "**No** <b>tags</b> & such")).contains("**No** &lt;b&gt;tags&lt;/b&gt; &amp; such");
        assertThat(CommentPreview.form(null)).isEqualTo(Form.PLAIN);
        assertThat(CommentPreview.form(target(Kind.MASTODON))).isEqualTo(Form.PLAIN);
        assertThat(CommentPreview.form(target(Kind.DISCOURSE))).isEqualTo(Form.MARKDOWN);
        assertThat(CommentPreview.form(target(Kind.WORDPRESS_FORM))).isEqualTo(Form.HTML);
    }

    private static CommentTarget target(Kind kind) {
        return new CommentTarget(kind, URI.create("https://a.example/"), "", null, null, false, Instant.EPOCH);
    }

    private static String html(Form form, String text) {
        return TextForms.html(CommentPreview.of(form, text));
    }
}
