package app.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.content.picture.DrawablePicture;
import app.broadsheet.content.picture.PictureType;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlCleanerTest {
    private static final URI BASE = URI.create("https://paper.example/2026/story.html");

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            <a href="/x?utm_source=a&amp;id=7">y</a> ¦ <p><a href="https://paper.example/x?id=7">y</a></p>
            <a href="javascript:alert(1)">y</a> ¦ <p>y</p>
            <a href="data:text/html,x">y</a> ¦ <p>y</p>
            a<br>b<br><br>c ¦ <p>a<br>b</p> <p>c</p>
            <img src=t.gif width=1 height=1> ¦
            <img src="blank.gif" data-src="a.jpg"> ¦ <figure><img src="https://paper.example/2026/a.jpg" alt=""></figure>
            <img src=s.jpg srcset="s.jpg 300w, m.jpg 1500w, l.jpg 4000w"> ¦ <figure><img src="https://paper.example/2026/m.jpg" alt=""></figure>
            <figure><img src=a.jpg><figcaption>By <b>me</b></figcaption></figure> ¦ <figure><img src="https://paper.example/2026/a.jpg" alt=""><figcaption>By <strong>me</strong></figcaption></figure>
            <p>one <img src=a.jpg> two</p> ¦ <p>one</p> <figure><img src="https://paper.example/2026/a.jpg" alt=""></figure> <p>two</p>
            <ul><li>a<ul><li>b</ul><ol start=3><li>c</ol></ul> ¦ <ul><li>a<ul><li>b</li></ul><ol start="3"><li>c</li></ol></li></ul>
            <table><tr><td>all of it</table> ¦ <p>all of it</p>
            <table><tr><th>a<th>b<tr><td>1<td>2</table> ¦ <table class="data"><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>
            <pre><code class="language-java">a  b</code></pre> ¦ <pre><code class="language-java">a  b</code></pre>
            <iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?a=1"></iframe> ¦ <figure class="embed" data-kind="video"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">www.youtube.com</a></figure>
            <ruby>漢<rt>kan</rt></ruby> ¦ <p>漢(kan)</p>
            <math><mi>x</mi><mo>=</mo><mn>2</mn></math> ¦ <p>x=2</p>
            <math alttext="x squared"><semantics><annotation encoding="application/x-tex">x^2</annotation></semantics></math> ¦ <p>x squared</p>
            <math><semantics><annotation encoding="application/x-tex">x^2</annotation></semantics></math> ¦ <p>x^2</p>
            <svg><title>no</title><text>yes</text></svg> ¦ <p>yes</p>
            <svg width=24 height=24 aria-label=Share><path d="M0 0"/></svg> ¦
            <svg viewBox="0 0 640 360"><title>Rain by month</title><path d="M0 0"/></svg> ¦ <p>Rain by month</p>
            <a href="/s"><svg width=640 height=360 aria-label=Share><path d="M0 0"/></svg></a> ¦
            <dl><dt>t<dd>d</dl> ¦ <p><strong>t</strong></p> <ul><li>d</li></ul>
            <details><summary>s</summary>more</details> ¦ <p><strong>s</strong></p> <p>more</p>
            see<a href="#f">1</a><p id=f>note ¦ <p>see<a href="#f">1</a></p> <p><a id="f"></a>note</p>
            <unknown>text</unknown> ¦ <p>text</p>
            <p hidden>no</p><p style="display: none">no</p>yes ¦ <p>yes</p>
            <div class=wp-caption><img src=a.jpg><p class=wp-caption-text>c</p></div> ¦ <figure><img src="https://paper.example/2026/a.jpg" alt=""><figcaption>c</figcaption></figure>
            """)
    void writes_canonical_html(String html, String expected) {
        String written = HtmlCleaner.clean(html, BASE).html().strip().replace("\n", " ");

        assertThat(written).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void a_drawing_in_the_text_is_a_picture_that_is_kept_and_leads_nowhere() {
        String chart = "<p>Before</p><svg viewBox='0 0 640 360' onload='x()'><title>Rain by month</title>"
                + "<defs><linearGradient id='g'><stop offset='0' stop-color='#fff'/></linearGradient></defs>"
                + "<script>x()</script><image href='https://site.example/t.png'/><foreignObject>f</foreignObject>"
                + "<path d='M0 0L640 360' stroke='#000'/><rect width='40' height='80' fill='url(#g)'/></svg><p>After</p>";
        Cleaned cleaned = HtmlCleaner.clean(chart, BASE);

        assertThat(cleaned.pictures()).singleElement().satisfies(picture -> {
            assertThat(picture.alt()).isEqualTo("Rain by month");
            assertThat(picture.width()).isEqualTo(640);
            assertThat(picture.height()).isEqualTo(360);
            String address = picture.address().toString();
            byte[] svg = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
            assertThat(new String(svg, StandardCharsets.UTF_8))
                    .contains("linearGradient", "viewBox=\"0 0 640 360\"")
                    .doesNotContain("script", "site.example", "foreignObject");
            byte[] drawn = DrawablePicture.of(svg);
            assertThat(PictureType.of(drawn).orElseThrow()).isIn("image/png", "image/jpeg");
        });
        assertThat(HtmlCleaner.clean(cleaned.html(), BASE)).isEqualTo(cleaned);
        assertThat(cleaned.lead()).as("not for the list").isNull();
    }

    @Test
    void deep_and_huge_input_is_bounded_and_keeps_its_text() {
        String deep = "<div><ul><li><blockquote>".repeat(20_000) + "bottom";
        String wide = "<p>w</p>".repeat(200_000);

        assertThat(HtmlCleaner.clean(deep, BASE).text()).isEqualTo("bottom");
        assertThat(HtmlCleaner.clean(wide, BASE).text()).hasSize(200_000 * 3 - 2);
    }

    @Test
    void the_excerpt_ends_at_a_word_and_the_lead_is_the_first_sizeable_picture() {
        Cleaned cleaned = HtmlCleaner.clean(
                "<h1>No</h1><img src=i.png width=60 height=60><img src=b.jpg alt=B><p>" + "word ".repeat(100), BASE);

        assertThat(cleaned.excerpt()).startsWith("word word").endsWith("word…").hasSizeLessThanOrEqualTo(300);
        assertThat(cleaned.lead()).isEqualTo(new Picture(URI.create("https://paper.example/2026/b.jpg"), "B", 0, 0));
        assertThat(cleaned.pictures()).hasSize(2);
    }

    @Test
    void plain_text_becomes_paragraphs() {
        assertThat(TextHtml.paragraphs(java.util.List.of("a < b\nc", " ", "d")))
                .isEqualTo("<p>a &lt; b<br>c</p>\n<p>d</p>\n");
    }
}
