package app.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
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
