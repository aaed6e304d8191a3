package app.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a reader gets of a feed. */
final class FeedReaderTest {
    private static final URI ADDRESS = URI.create("https://example.org/feed/");

    @Test
    void an_rss_feed_with_its_modules() {
        ParsedFeed feed = read("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="https://www.rssboard.org/media-rss"
                    xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
                    xmlns:wfw="http://wellformedweb.org/CommentAPI/">
                <channel><title>The Paper</title><link>https://example.org/</link><language>en-GB</language><ttl>30</ttl>
                <item>
                  <title>Fish &amp;amp; chips</title><link>/2026/fish</link><guid isPermaLink="false">f-1</guid>
                  <pubDate>Tue, 24 Nov 2026 02:52:00 +0100</pubDate><dc:creator>Ada</dc:creator>
                  <description>Short.</description><content:encoded><![CDATA[<p>Long <a href="x">text</a>.</p>]]></content:encoded>
                  <media:content url="/p.jpg" medium="image" width="640"><media:description>A fish</media:description></media:content>
                  <comments>https://example.org/2026/fish#comments</comments>
                  <wfw:commentRSS>https://example.org/2026/fish/feed</wfw:commentRSS><slash:comments>3</slash:comments>
                  <category>Food</category><category>Food</category>
                </item></channel></rss>
                """);
        assertThat(feed.title()).isEqualTo("The Paper");
        assertThat(feed.site()).hasToString("https://example.org/");
        assertThat(feed.hints().interval()).hasMinutes(30);
        ParsedEntry entry = feed.entries().getFirst();
        assertThat(entry.key()).isEqualTo("f-1");
        assertThat(entry.title()).isEqualTo("Fish & chips");
        assertThat(entry.link()).hasToString("https://example.org/2026/fish");
        assertThat(entry.html()).isEqualTo("<p>Long <a href=\"x\">text</a>.</p>");
        assertThat(entry.summary()).isEqualTo("Short.");
        assertThat(entry.byline()).isEqualTo("Ada");
        assertThat(entry.published()).isEqualTo(Instant.parse("2026-11-24T01:52:00Z"));
        assertThat(entry.language()).isEqualTo("en-GB");
        assertThat(entry.categories()).containsExactly("Food");
        assertThat(entry.pictures()).singleElement().satisfies(picture -> {
            assertThat(picture.address()).hasToString("https://example.org/p.jpg");
            assertThat(picture.alt()).isEqualTo("A fish");
            assertThat(picture.width()).isEqualTo(640);
        });
        assertThat(entry.comments().page()).hasToString("https://example.org/2026/fish#comments");
        assertThat(entry.comments().feed()).hasToString("https://example.org/2026/fish/feed");
        assertThat(entry.comments().count()).isEqualTo(3);
    }

    @Test
    void an_atom_feed_with_bases_and_replies() {
        ParsedFeed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"
                    xml:base="https://example.net/blog/" xml:lang="fr">
                <title type="html">L&amp;eacute;gumes</title><link href="."/><link rel="self" href="atom"/>
                <link rel="hub" href="https://hub.example/"/>
                <entry xml:base="2026/"><id>tag:example.net,2026:1</id><title>Un</title><link href="un"/>
                  <updated>2026-11-24T02:52:00Z</updated><author><name>Zoé</name></author>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Bon<br/>jour</p><p/></div></content>
                  <link rel="replies" type="application/atom+xml" href="un/replies" thr:count="7"/>
                  <thr:in-reply-to ref="tag:example.net,2026:0"/>
                </entry></feed>
                """);
        assertThat(feed.format()).isEqualTo(FeedFormat.ATOM);
        assertThat(feed.title()).isEqualTo("Légumes");
        assertThat(feed.site()).hasToString("https://example.net/blog/");
        assertThat(feed.self()).hasToString("https://example.net/blog/atom");
        assertThat(feed.hub()).hasToString("https://hub.example/");
        ParsedEntry entry = feed.entries().getFirst();
        assertThat(entry.link()).hasToString("https://example.net/blog/2026/un");
        assertThat(entry.html()).isEqualTo("<p>Bon<br>jour</p><p></p>");
        assertThat(entry.base()).hasToString("https://example.net/blog/2026/");
        assertThat(entry.language()).isEqualTo("fr");
        assertThat(entry.comments().feed()).hasToString("https://example.net/blog/2026/un/replies");
        assertThat(entry.comments().count()).isEqualTo(7);
        assertThat(entry.inReplyTo()).isEqualTo("tag:example.net,2026:0");
    }

    @Test
    void a_json_feed_that_is_cut_short_keeps_its_whole_items() {
        ParsedFeed feed = read("""
                {"version":"https://jsonfeed.org/version/1.1","title":"J","home_page_url":"https://example.org/",
                "items":[{"id":1,"url":"https://example.org/1","content_html":"<p>One</p>","image":"/1.png",
                "authors":[{"name":"Ada"}],"date_published":"2026-11-24T02:52:00+01:00"},{"id":"2","content_te""");
        assertThat(feed.format()).isEqualTo(FeedFormat.JSON);
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo("1");
            assertThat(entry.html()).isEqualTo("<p>One</p>");
            assertThat(entry.pictures())
                    .singleElement()
                    .satisfies(picture -> assertThat(picture.address()).hasToString("https://example.org/1.png"));
        });
    }

    private static ParsedFeed read(String text) {
        FeedResult result = new FeedReader().read(text.getBytes(StandardCharsets.UTF_8), null, ADDRESS);
        assertThat(result).isInstanceOf(FeedResult.Parsed.class);
        return ((FeedResult.Parsed) result).feed();
    }
}
