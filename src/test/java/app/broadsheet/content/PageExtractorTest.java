package app.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.content.extract.LeftOut;
import app.broadsheet.model.block.Block;
import java.net.URI;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageExtractorTest {
    private static final URI ADDRESS = URI.create("https://www.paper.example/2026/11/the-bridge.html");
    private static final String SENTENCE =
            "The bridge, which had stood since the war, came down on Tuesday morning, and nobody was hurt. ";
    private static final String STORY = "<p>First: " + SENTENCE.repeat(3) + "</p><p>Second: " + SENTENCE.repeat(3)
            + "</p><p>Third: " + SENTENCE.repeat(3) + "</p>";

    private static String page(String head, String body) {
        return "<html lang=en-GB dir=ltr><head><title>The old bridge falls down - The Paper</title>" + head
                + "</head><body>" + body + "</body></html>";
    }

    private static Extraction extract(String head, String body) {
        return PageExtractor.extract(page(head, body), ADDRESS);
    }

    @Test
    void drawings_and_formulas_stay_where_they_stand() {
        String words = "The council met again, heard everyone who wished to speak, and put off its vote. ".repeat(4);
        Extraction found = PageExtractor.extract(
                "<html><head><title>Rain</title></head><body><article><h1>Rain</h1><p>" + words + "</p>"
                        + "<figure><svg viewBox='0 0 640 320' aria-label='Rain by month'><path d='M0 0L640 320' stroke='#000'/>"
                        + "<text x='9' y='9'>March</text></svg><figcaption>By month</figcaption></figure>"
                        + "<p>The mean is <math><mi>m</mi><mo>=</mo><mfrac><mi>s</mi><mi>n</mi></mfrac></math>, and the deviation "
                        + "<math><semantics><annotation encoding='application/x-tex'>\\sigma^2</annotation></semantics></math>. "
                        + words + "</p></article></body></html>",
                URI.create("https://paper.example/rain"));

        assertThat(found.text()).contains("The mean is m=s/n, and the deviation \\sigma^2. The council");
        assertThat(found.blocks().stream()
                        .filter(Block.Figure.class::isInstance)
                        .map(Block.Figure.class::cast))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.picture().alt()).isEqualTo("Rain by month");
                    assertThat(figure.caption()).isNotEmpty();
                });
    }

    @Test
    void reads_the_story_and_leaves_the_furniture() {
        Extraction found = extract(
                "",
                "<nav><a href=/a>Home</a> <a href=/b>Politics</a></nav><header class=site-header>The Paper, since 1901</header>"
                        + "<div class=story><h1>The old bridge falls down</h1><p class=byline>By Ann Author</p><p>Updated 24 November 2026 10:02</p>"
                        + "<figure><img src=/b.jpg width=800 height=500><figcaption>The bridge, before</figcaption></figure>"
                        + STORY
                        + "<div class=related-stories><ul><li><a href=/1>Another story of some length here</a></li></ul></div>"
                        + "<p><a href=/2>Read more: Why bridges in this country are falling down</a></p>"
                        + "<p>Follow us on Twitter</p></div><aside>Most read</aside><footer>Copyright The Paper</footer>");

        assertThat(found.title()).isEqualTo("The old bridge falls down");
        assertThat(found.byline()).isEqualTo("By Ann Author");
        assertThat(BlockText.prose(found.blocks())).startsWith("First:").endsWith("nobody was hurt.");
        assertThat(found.text()).contains("The bridge, before");
        assertThat(found.language()).isEqualTo("en-GB");
        assertThat(found.direction()).isEqualTo("ltr");
        assertThat(found.lead()).isNotNull();
        assertThat(found.notes()).isEmpty();
        assertThat(found.pictures())
                .extracting(picture -> picture.address().toString())
                .containsExactly("https://www.paper.example/b.jpg");
    }

    @Test
    void takes_the_facts_from_linked_data_before_meta_tags() {
        Extraction found = extract("""
                <meta property="og:title" content="Bridge!"><meta property="og:site_name" content="Paper Online">
                <meta property="og:image" content="/lead.jpg"><meta name=author content="The Desk">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},
                {"@type":["NewsArticle"],"headline":"The bridge &amp; the river","author":[{"name":"Ann Author"},{"name":"Bo Writer"}],
                "publisher":{"name":"The Paper"},"datePublished":"2026-11-24T10:02:00+01:00",}]}</script>
                """, STORY);

        assertThat(found.title()).isEqualTo("The bridge & the river");
        assertThat(found.byline()).isEqualTo("Ann Author, Bo Writer");
        assertThat(found.siteName()).isEqualTo("The Paper");
        assertThat(found.published()).isEqualTo(Instant.parse("2026-11-24T09:02:00Z"));
        assertThat(found.lead())
                .extracting(lead -> lead.address().toString())
                .isEqualTo("https://www.paper.example/lead.jpg");
    }

    @Test
    void takes_the_stated_body_when_the_page_shows_none_of_it() {
        String body = SENTENCE.repeat(8).strip();
        Extraction found = extract(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body
                        + "\"}</script>",
                "<div id=app>Loading…</div>");

        assertThat(found.text()).isEqualTo(body);
    }

    @Test
    void says_that_a_subscription_is_asked_for() {
        Extraction found = extract(
                "", "<article><p>" + SENTENCE.repeat(3) + "</p></article><div>Subscribe to continue reading</div>");

        assertThat(found.notes()).contains(Extraction.Note.PAYWALL);
    }

    @Test
    void says_that_consent_is_asked_for() {
        Extraction found = extract("", "<div><h1>We value your privacy</h1><button>Accept all cookies</button></div>");

        assertThat(found.notes()).contains(Extraction.Note.CONSENT_WALL, Extraction.Note.LITTLE_TEXT);
    }

    @Test
    void says_that_the_article_goes_on() {
        Extraction found = extract(
                "<link rel=canonical href='https://www.paper.example/2026/11/the-bridge.html'>",
                STORY
                        + "<div class=pagination><a href='https://www.paper.example/2026/11/the-bridge.html?page=2'>2</a></div>");

        assertThat(found.notes()).containsExactly(Extraction.Note.MORE_PAGES);
    }

    @Test
    void a_page_that_tells_much_more_than_was_taken_is_found_out() {
        String taken = extract("", "<article>" + STORY + "</article>").text();
        String other = "<div class=tale><p>Another tale: " + SENTENCE.repeat(9) + "</p></div>";
        String comments = "<div class=comments><p>A reader: " + SENTENCE.repeat(9) + "</p></div>";

        assertThat(LeftOut.characters(Jsoup.parse("<article>" + STORY + "</article>" + comments), taken))
                .isZero();
        assertThat(LeftOut.characters(Jsoup.parse("<article>" + STORY + "</article>" + other), taken))
                .isGreaterThan(700);
    }

    @Test
    void headings_that_lead_to_what_they_are_about_stay() {
        StringBuilder body = new StringBuilder("<article>");
        for (int i = 1; i <= 4; i++) {
            body.append("<h3><a href='https://shop%d.test/x'>A lamp that is worth its price, number %1$d</a></h3>"
                            .formatted(i))
                    .append("<p>")
                    .append(SENTENCE.repeat(3))
                    .append("</p>");
        }
        body.append("<p>Advertisement</p>").append(STORY).append("</article>");

        assertThat(extract("", body.toString()).text())
                .contains("number 1", "number 4", "Third:")
                .doesNotContain("Advertisement");
    }

    @Test
    void an_article_in_several_boxes_is_read_whole() {
        String part = "<div class='chunk text'>" + STORY + "</div>";
        Extraction found =
                extract("", "<main><div>" + part + "</div><div class=slot>Advert</div><div>" + part + "</div></main>");

        assertThat(found.text().split("First:", -1)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d^av",
                "d:av",
                "d[av",
                "d(av",
                "d,av",
                "d+~av",
                "d'av",
                "d\\av",
                "d|av",
                "d#.av",
                "d\u0001av",
                "d\u00e9-*"
            })
    void parts_whose_tag_name_is_no_selector_are_read(String tag) {
        String part = "<" + tag + " class=x>" + STORY + "</" + tag + ">";

        Extraction found =
                extract("", "<main><div>" + part + "</div><div class=slot>Advert</div><div>" + part + "</div></main>");

        assertThat(found.text().split("First:", -1)).hasSize(3);
    }

    @Test
    void hostile_pages_end_in_time_and_without_an_exception() {
        for (String html : new String[] {
            "",
            "<",
            "\0",
            "<html><body>",
            "<div>".repeat(50_000) + STORY,
            "<p>a, b ".repeat(50_000),
            "<a href=x>y</a>".repeat(50_000),
            "<br>".repeat(50_000),
            "<table><tr><td>".repeat(5_000) + STORY,
            "<div class=a><h2><a href=/x>y</a></h2></div>".repeat(20_000),
            "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>" + STORY,
            "<title>" + "a - ".repeat(100_000) + "</title>" + STORY,
            "<p class='" + "author ".repeat(50_000) + "'>x</p>" + STORY,
            "<article>".repeat(3_000) + STORY,
            "<ul><li>".repeat(5_000) + STORY,
            "<span>".repeat(100_000) + STORY
        }) {
            assertThat(CanonicalHtml.faults(PageExtractor.extract(html, ADDRESS).html()))
                    .isEmpty();
        }
    }
}
