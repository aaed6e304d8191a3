package app.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article keeps its key, and two articles never share one. */
final class EntryKeysTest {
    @Test
    void a_move_to_https_and_a_counted_revision_change_nothing() {
        assertThat(keys("<guid>http://News.example.org/a#0</guid><link>http://x.example/</link>"))
                .isEqualTo(keys("<guid>https://news.example.org/a#3</guid><link>https://x.example/</link>"));
    }

    @Test
    void a_corrected_text_changes_nothing() {
        assertThat(keys("<link>https://x.example/1</link><title>T</title><description>teh</description>"))
                .isEqualTo(keys("<link>https://x.example/1</link><title>T</title><description>the</description>"));
    }

    @Test
    void one_id_for_all_is_no_id() {
        assertThat(keys(
                        "<guid>site</guid><link>https://x.example/1</link>",
                        "<guid>site</guid><link>https://x.example/2</link>"))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void one_link_for_all_is_no_link() {
        assertThat(keys(
                        "<link>https://x.example/</link><title>A</title>",
                        "<link>https://x.example/</link><title>B</title>"))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void fragments_of_one_page_are_articles() {
        assertThat(keys("<link>https://x.example/log#110</link>", "<link>https://x.example/log#111</link>"))
                .hasSize(2);
    }

    @Test
    void a_repeated_item_is_one() {
        assertThat(keys("<guid>1</guid><title>A</title>", "<guid>1</guid><title>A</title>"))
                .containsExactly("1");
    }

    private static List<String> keys(String... items) {
        String body = "<rss><channel><item>" + String.join("</item><item>", items) + "</item></channel></rss>";
        FeedResult result = new FeedReader()
                .read(body.getBytes(StandardCharsets.UTF_8), null, URI.create("https://x.example/feed"));
        return ((FeedResult.Parsed) result)
                .feed().entries().stream().map(ParsedEntry::key).toList();
    }
}
