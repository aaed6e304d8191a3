package app.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.block.Block;
import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jsoup.Jsoup;

/** What holds for any HTML whatever. */
final class BlockLawsTest {
    private static final URI BASE = URI.create("https://paper.example/2026/story.html");

    @Property(tries = 1000)
    void reading_what_was_written_gives_the_same_blocks(@ForAll("soup") String html) {
        List<Block> blocks = BlockReader.read(html, BASE);

        String written = BlockHtml.write(blocks);

        assertThat(BlockReader.read(written, null)).as(written).isEqualTo(blocks);
    }

    @Property(tries = 1000)
    void nothing_active_survives(@ForAll("soup") String html) {
        assertThat(CanonicalHtml.faults(HtmlCleaner.clean(html, BASE).html())).isEmpty();
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void no_visible_word_is_lost_or_moved(@ForAll("visible") String html) {
        List<String> seen = words(Jsoup.parse(html).body().wholeText());

        assertThat(words(HtmlCleaner.clean(html, BASE).text())).as(html).containsExactlyInAnyOrderElementsOf(seen);
    }

    private static List<String> words(String text) {
        return java.util.regex.Pattern.compile("w\\d+")
                .matcher(text)
                .results()
                .map(m -> m.group())
                .toList();
    }

    @Provide
    Arbitrary<String> soup() {
        return HtmlSoup.soup();
    }

    @Provide
    Arbitrary<String> visible() {
        return HtmlSoup.visible();
    }
}
