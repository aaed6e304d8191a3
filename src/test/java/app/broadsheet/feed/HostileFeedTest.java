package app.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.feed.text.Decoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds that are broken, mislabelled, or made to do harm. */
final class HostileFeedTest {
    private static final URI ADDRESS = URI.create("https://example.org/feed");
    private static final String FEED =
            "<rss><channel><title>Grüße</title><item><title>Один</title><guid>1</guid></item></channel></rss>";

    @Test
    void no_entity_reaches_outside_or_grows() {
        String bomb = "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\"><!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + "<rss><channel><item><title>&f;&b; ok</title></item></channel></rss>";
        assertThat(parsed(bytes(bomb)).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.title())
                        .hasSizeLessThan(40)
                        .endsWith("ok")
                        .doesNotContain("root:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<item>", "<channel>", "&lt;b>", "<item><title>", "<![CDATA[", "<!--", "<x:y z=\""})
    void endless_nesting_ends(String piece) {
        FeedResult result =
                new FeedReader().read(bytes("<rss><channel><item><title>T" + piece.repeat(50_000)), null, ADDRESS);
        assertThat(result).isNotNull();
    }

    @Test
    void a_cut_feed_keeps_its_whole_items() {
        ParsedFeed feed = parsed(
                bytes("<rss><channel><item><guid>1</guid><title>One</title></item>" + "<item><guid>2</guid><title>Tw"));
        assertThat(feed.entries()).extracting(ParsedEntry::key).containsExactly("1");
    }

    @Test
    void items_that_are_not_closed_are_still_items() {
        ParsedFeed feed = parsed(bytes("<rss><channel><item><guid>1</guid><item><guid>2</guid></channel></rss>"));
        assertThat(feed.entries()).extracting(ParsedEntry::key).containsExactly("1", "2");
    }

    @Test
    void what_rome_refuses_costs_nothing_else() {
        ParsedFeed feed = parsed(bytes("<rss version='2.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>"
                + "<channel><title>T</title><skipHours><hour>noon</hour><hour>3</hour><hour>99</hour></skipHours>"
                + "<skipDays><day>Someday</day><day>sunday</day></skipDays><cloud port='x'/><ttl>soon</ttl>"
                + "<sy:updatePeriod>often</sy:updatePeriod><sy:updateFrequency>x</sy:updateFrequency><image/>"
                + "<item><guid>1</guid><enclosure length='long' url='/a.mp3'/><pubDate>soon</pubDate></item>"
                + "<item><guid>2</guid><category/><source/><comments/></item></channel></rss>"));
        assertThat(feed.title()).isEqualTo("T");
        assertThat(feed.hints().skipHours()).containsExactly(3);
        assertThat(feed.hints().skipDays()).containsExactly(DayOfWeek.SUNDAY);
        assertThat(feed.entries()).extracting(ParsedEntry::key).containsExactly("1", "2");
        assertThat(feed.entries().getFirst().enclosures()).hasSize(1);
    }

    /** Whatever stands in an item of a feed of either family, the item is read, and so are the ones after it. */
    @Property(tries = 300)
    void no_content_costs_an_item(
            @ForAll boolean atom, @ForAll @Size(min = 1, max = 6) List<@From("elements") String> contents) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < contents.size(); i++) {
            String id = atom ? "<id>" + i + "</id>" : "<guid>" + i + "</guid>";
            String name = atom ? "entry" : "item";
            items.append("<" + name + ">" + id + contents.get(i) + "</" + name + ">");
        }
        String feed = atom
                ? "<feed xmlns='http://www.w3.org/2005/Atom'>" + items + "</feed>"
                : "<rss version='2.0'><channel>" + items + "</channel></rss>";
        assertThat(parsed(bytes(feed)).entries()).hasSameSizeAs(contents);
    }

    @Provide
    Arbitrary<String> elements() {
        Arbitrary<String> text =
                Arbitraries.of("", "x", "-1", "99999999999999999999", "&#0;", "\u0001", "<p>y</p>", "]]>", "<");
        Arbitrary<String> attribute = Arbitraries.of(
                "",
                " type='html'",
                " type='xhtml'",
                " type='image/png'",
                " mode='base64'",
                " xml:base='::'",
                " href='/'",
                " href=''",
                " rel='self'",
                " url='x:'",
                " length='x'",
                " term=''",
                " port='x'",
                " src='%'");
        Arbitrary<String> name = Arbitraries.of(
                "title",
                "link",
                "author",
                "name",
                "category",
                "content",
                "summary",
                "description",
                "source",
                "comments",
                "enclosure",
                "image",
                "cloud",
                "dc:subject",
                "dc:creator",
                "dc:date",
                "content:encoded",
                "thr:total",
                "rdf:Description",
                "media:group",
                "pubDate",
                "updated",
                "rights",
                "contributor");
        Arbitrary<String> one = Combinators.combine(name, attribute, text)
                .as((tag, with, inside) -> "<" + tag + with + ">" + inside + "</" + tag + ">");
        Arbitrary<String> nested = Combinators.combine(name, attribute, one)
                .as((tag, with, inside) -> "<" + tag + with + ">" + inside + "</" + tag + ">");
        return Arbitraries.oneOf(one, nested).list().ofMaxSize(6).map(list -> String.join("", list));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32BE", "UTF-16"})
    void unlabelled_encodings_are_seen(String encoding) {
        ParsedFeed feed = parsed(FEED.getBytes(Charset.forName(encoding)));
        assertThat(feed.title()).isEqualTo("Grüße");
        assertThat(feed.entries().getFirst().title()).isEqualTo("Один");
    }

    @Test
    void a_false_label_is_not_believed() {
        byte[] utf8 = bytes("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + FEED);
        assertThat(((FeedResult.Parsed) new FeedReader().read(utf8, "text/xml; charset=utf-16", ADDRESS))
                        .feed()
                        .title())
                .isEqualTo("Grüße");
    }

    @Test
    void a_gzipped_body_is_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(FEED));
        }
        assertThat(parsed(packed.toByteArray()).title()).isEqualTo("Grüße");
    }

    @Test
    void a_bomb_in_a_body_that_nobody_called_compressed_is_cut() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
            for (int megabytes = 0; megabytes < 70; megabytes++) {
                out.write(spaces);
            }
        }
        assertThat(Decoder.decode(packed.toByteArray(), null)).hasSizeLessThanOrEqualTo(64 * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "<!DOCTYPE html><html><body>Hi</body></html>", "{\"a\":1}", "plain", "<opml/>", "<x/>"
            })
    void what_is_no_feed_says_so(String text) {
        assertThat(new FeedReader().read(bytes(text), null, ADDRESS))
                .isInstanceOfSatisfying(
                        FeedResult.NotAFeed.class,
                        no -> assertThat(no.why()).endsWith(".").hasSizeGreaterThan(20));
    }

    @Test
    void no_address_but_of_the_web_is_taken() {
        ParsedFeed feed = parsed(bytes("<rss><channel><item><link>javascript:alert(1)</link>"
                + "<enclosure url='file:///etc/passwd' type='image/png'/><comments>data:text/html,x</comments>"
                + "</item></channel></rss>"));
        ParsedEntry entry = feed.entries().getFirst();
        assertThat(entry.link()).isNull();
        assertThat(entry.pictures()).isEmpty();
        assertThat(entry.comments().page()).isNull();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ParsedFeed parsed(byte[] body) {
        FeedResult result = new FeedReader().read(body, null, ADDRESS);
        assertThat(result).isInstanceOf(FeedResult.Parsed.class);
        return ((FeedResult.Parsed) result).feed();
    }
}
