package app.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subscription lists, ours and others'. */
final class OpmlTest {
    @Test
    void folders_nest_and_broken_lines_are_told() {
        OpmlResult.Read list = read("""
                <OPML><head><title>Mine</title></head><BODY><Outline TEXT="News & more"><outline text="The "Best" Paper"
                  type="rss" XMLURL="https://example.org/feed" htmlurl="https://example.org/"/>
                  <outline text="Deep"><outline title="Blog" text="b" xmlUrl="https://example.net/a?b=1&c=2"/></outline></Outline>
                <outline text="Odd" type="rss" xmlUrl="ftp://example.org/x"/></BODY></OPML>
                """);
        assertThat(list.title()).isEqualTo("Mine");
        OpmlOutline news = list.outlines().getFirst();
        assertThat(news.title()).isEqualTo("News & more");
        assertThat(news.children().getFirst().title()).isEqualTo("The \"Best\" Paper");
        assertThat(news.children().getFirst().feed()).hasToString("https://example.org/feed");
        assertThat(news.children().getFirst().site()).hasToString("https://example.org/");
        assertThat(news.children().getLast().children())
                .containsExactly(
                        new OpmlOutline("Blog", URI.create("https://example.net/a?b=1&c=2"), null, "", List.of()));
        assertThat(list.problems()).singleElement().asString().startsWith("“Odd” has no usable address");
    }

    @Property(tries = 300)
    void any_title_reads_back(@ForAll String title) {
        OpmlOutline outline =
                OpmlOutline.folder(title, List.of(OpmlOutline.feed("f", URI.create("https://e.example/"), null)));
        byte[] written = new OpmlWriter().write(title, Instant.EPOCH, List.of(outline));
        OpmlResult.Read once = (OpmlResult.Read) new OpmlReader().read(written);
        byte[] again = new OpmlWriter().write(once.title(), Instant.EPOCH, once.outlines());
        assertThat(new OpmlReader().read(again)).isEqualTo(once);
        assertThat(once.outlines().getFirst().children()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<rss/>", "{}", "<html><body>x</body></html>"})
    void what_is_no_list_says_so(String text) {
        assertThat(new OpmlReader().read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(OpmlResult.NotOpml.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<outline text='a'>", "<outline text=\"x\" y=", "\"", "<outline "})
    void endless_lists_end(String piece) {
        assertThat(new OpmlReader()
                        .read(("<opml><body><outline text=\"" + piece.repeat(50_000)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(OpmlResult.Read.class);
    }

    @Test
    void the_catalogue_reads_and_names_each_feed_once() throws IOException {
        OpmlResult.Read catalogue =
                (OpmlResult.Read) new OpmlReader().read(Files.readAllBytes(Path.of("assets/catalogue.opml")));
        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.outlines()).hasSizeGreaterThan(8).allSatisfy(group -> {
            assertThat(group.isFolder()).isTrue();
            assertThat(group.children()).isNotEmpty().allSatisfy(feed -> {
                assertThat(feed.feed()).hasScheme("https");
                assertThat(feed.site()).hasScheme("https");
                assertThat(feed.title()).doesNotContain("://");
            });
        });
        List<URI> feeds = catalogue.outlines().stream()
                .flatMap(group -> group.children().stream())
                .map(OpmlOutline::feed)
                .toList();
        Set<URI> distinct = new HashSet<>(feeds);
        assertThat(feeds).hasSameSizeAs(distinct);
        assertThat(feeds.toString()).contains("hongkongfp.com", "scmp.com", "allafrica.com");
    }

    private static OpmlResult.Read read(String text) {
        return (OpmlResult.Read) new OpmlReader().read(text.getBytes(StandardCharsets.UTF_8));
    }
}
