package app.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.FeedChoice;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The feeds that pages and known sites offer. */
final class FeedDiscoveryTest {
    private final FeedDiscovery discovery = new FeedDiscovery();

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv, https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv",
        "https://www.youtube.com/playlist?list=PLabcdefghijkl, https://www.youtube.com/feeds/videos.xml?playlist_id=PLabcdefghijkl",
        "https://www.reddit.com/r/java/comments/1, https://www.reddit.com/r/java/.rss",
        "https://old.reddit.com/u/someone, https://www.reddit.com/user/someone/.rss",
        "https://github.com/jhy/jsoup/issues, https://github.com/jhy/jsoup/releases.atom",
        "https://github.com/jhy, https://github.com/jhy.atom",
        "https://letters.substack.com/p/one, https://letters.substack.com/feed",
        "https://medium.com/@someone/post, https://medium.com/feed/@someone"
    })
    void known_sites_need_no_page(String page, String feed) {
        assertThat(discovery.known(URI.create(page)).getFirst().address()).hasToString(feed);
    }

    @Test
    void a_mastodon_account_and_a_youtube_handle_are_known_by_their_pages() {
        assertThat(find("<div id=mastodon></div>", "https://social.example/@ada"))
                .extracting(choice -> choice.address().toString())
                .containsExactly("https://social.example/@ada.rss");
        assertThat(find(
                        "<script>{\"externalId\":\"UCabcdefghijklmnopqrstuv\"}</script>",
                        "https://www.youtube.com/@ada"))
                .extracting(choice -> choice.address().toString())
                .containsExactly("https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv");
    }

    @Test
    void declared_feeds_come_with_title_and_type_and_comments_last() {
        List<FeedChoice> found = find(
                "<title>Site</title><base href='/sub/'><link rel='alternate' type='application/rss+xml' title='Comments' href='c'>"
                        + "<LINK REL='Alternate home' TYPE='Application/Atom+XML; charset=utf-8' HREF=' atom.xml '>"
                        + "<link rel=stylesheet href=rss.css><a href='/feed'>RSS</a>",
                "https://example.org/");
        assertThat(found)
                .containsExactly(
                        new FeedChoice(URI.create("https://example.org/sub/atom.xml"), "Site", "Atom"),
                        new FeedChoice(URI.create("https://example.org/sub/c"), "Comments", "RSS"));
    }

    @Test
    void links_that_look_like_feeds_are_offered_when_nothing_is_declared() {
        assertThat(find("<a href='/about'>About</a><a href='/index.xml'>Follow</a>", "https://example.org/"))
                .containsExactly(new FeedChoice(URI.create("https://example.org/index.xml"), "Follow", ""));
        assertThat(find("<p>Nothing</p>", "https://example.org/")).isEmpty();
        assertThat(discovery.guesses(URI.create("https://example.org/blog")))
                .contains(URI.create("https://example.org/blog/feed"), URI.create("https://example.org/feed"));
    }

    private List<FeedChoice> find(String html, String page) {
        return discovery.find(html.getBytes(StandardCharsets.UTF_8), "text/html", URI.create(page));
    }
}
