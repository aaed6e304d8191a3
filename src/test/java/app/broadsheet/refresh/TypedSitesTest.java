package app.broadsheet.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.feed.FeedDiscovery;
import app.broadsheet.model.FeedChoice;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type of well-known sites, from the keyboard to the address of the feed; no site is asked. */
final class TypedSitesTest {
    private static final String ADA = "UCabcdefghijklmnopqrstuv";
    private static final String OTHER = "UCzyxwvutsrqponmlkjihgfe";

    private final FeedDiscovery discovery = new FeedDiscovery();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            youtube.com/channel/UCabcdefghijklmnopqrstuv/videos | https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv
            https://m.youtube.com/channel/UCabcdefghijklmnopqrstuv | https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv
            https://www.youtube.com/user/ada           | https://www.youtube.com/feeds/videos.xml?user=ada
            www.youtube.com/playlist?list=PLabcdefghij&si=x | https://www.youtube.com/feeds/videos.xml?playlist_id=PLabcdefghij
            r/java                                     | https://www.reddit.com/r/java/.rss
            /r/java                                    | https://www.reddit.com/r/java/.rss
            u/someone                                  | https://www.reddit.com/user/someone/.rss
            reddit.com/r/java+kotlin                   | https://www.reddit.com/r/java+kotlin/.rss
            https://old.reddit.com/r/java/top/?t=week  | https://www.reddit.com/r/java/top/.rss
            https://np.reddit.com/r/java/comments/1/x  | https://www.reddit.com/r/java/.rss
            github.com/jhy/jsoup                       | https://github.com/jhy/jsoup/releases.atom
            https://github.com/jhy/jsoup/releases/tag/1| https://github.com/jhy/jsoup/releases.atom
            https://github.com/jhy/jsoup.git           | https://github.com/jhy/jsoup/releases.atom
            https://github.com/jhy/jsoup/commits       | https://github.com/jhy/jsoup/commits.atom
            https://github.com/jhy/jsoup/commits/main/ | https://github.com/jhy/jsoup/commits/main.atom
            https://github.com/jhy/jsoup/tree/next/1.0 | https://github.com/jhy/jsoup/commits/next/1.0.atom
            https://github.com/jhy/jsoup/tags          | https://github.com/jhy/jsoup/tags.atom
            github.com/jhy                             | https://github.com/jhy.atom
            letters.substack.com                       | https://letters.substack.com/feed
            https://letters.substack.com/p/one?utm=1   | https://letters.substack.com/feed
            https://open.substack.com/pub/letters/p/x  | https://letters.substack.com/feed
            https://medium.com/@ada/a-post             | https://medium.com/feed/@ada
            ada.medium.com                             | https://ada.medium.com/feed
            https://bsky.app/profile/ada.example       | https://bsky.app/profile/ada.example/rss
            ada.tumblr.com/post/1                      | https://ada.tumblr.com/rss
            """)
    void an_address_tells_its_feed(String typed, String feed) {
        URI address = TypedAddress.candidates(typed.strip()).getFirst();
        assertThat(discovery.known(address))
                .isNotEmpty()
                .first()
                .satisfies(first -> assertThat(first.address()).hasToString(feed));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/feeds/videos.xml?channel_id=" + ADA,
        "https://www.reddit.com/r/java/.rss",
        "https://github.com/jhy/jsoup/releases.atom",
        "https://letters.substack.com/feed",
        "https://medium.com/feed/@ada",
        "https://github.com/topics/java",
        "https://github.com/search?q=x",
        "https://example.org/",
        "https://notreddit.com/r/java",
        "https://www.youtube.com/@ada",
    })
    void a_feeds_own_address_and_other_pages_are_fetched_as_they_are(String typed) {
        assertThat(discovery.known(TypedAddress.candidates(typed).getFirst())).isEmpty();
    }

    @Test
    void a_repository_offers_releases_commits_and_tags_each_once() {
        for (String page : List.of("", "/releases", "/commits", "/tags", "/issues/12")) {
            assertThat(discovery.known(URI.create("https://github.com/jhy/jsoup" + page)))
                    .extracting(choice -> choice.address().toString())
                    .containsExactlyInAnyOrder(
                            "https://github.com/jhy/jsoup/releases.atom",
                            "https://github.com/jhy/jsoup/commits.atom",
                            "https://github.com/jhy/jsoup/tags.atom");
        }
    }

    @Test
    void the_channel_of_a_handle_or_a_video_is_its_own_and_none_of_those_beside_it() {
        String beside = "<script>{\"browseId\":\"" + OTHER + "\",\"channelId\":\"" + OTHER + "\"}</script>";
        for (String own : List.of(
                "<link rel=canonical href='https://www.youtube.com/channel/" + ADA + "'>",
                "<meta itemprop=channelId content=" + ADA + ">",
                "<script>{\"externalChannelId\":\"" + ADA + "\"}</script>",
                "<link rel=alternate type=application/rss+xml title=RSS"
                        + " href='https://www.youtube.com/feeds/videos.xml?channel_id=" + ADA + "'>")) {
            for (String page : List.of("https://www.youtube.com/@ada/videos", "https://www.youtube.com/watch?v=x")) {
                assertThat(addresses(beside + own, page))
                        .as(own)
                        .first()
                        .isEqualTo("https://www.youtube.com/feeds/videos.xml?channel_id=" + ADA);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "@ada@social.example, https://social.example/@ada.rss",
        "https://social.example/@ada/with_replies, https://social.example/@ada.rss",
        "https://social.example/users/ada, https://social.example/@ada.rss",
        "https://social.example/tags/rain, https://social.example/tags/rain.rss",
    })
    void a_mastodon_account_or_tag_is_known_by_its_page(String typed, String feed) {
        String page = TypedAddress.candidates(typed).getFirst().toString();
        assertThat(addresses("<div id=mastodon></div>", page)).containsExactly(feed);
        assertThat(addresses("<p>Something else</p>", page)).isEmpty();
    }

    private List<String> addresses(String html, String page) {
        return discovery.find(html.getBytes(StandardCharsets.UTF_8), "text/html", URI.create(page)).stream()
                .map(FeedChoice::address)
                .map(URI::toString)
                .toList();
    }
}
