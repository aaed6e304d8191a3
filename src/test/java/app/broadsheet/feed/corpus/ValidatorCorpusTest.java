package app.broadsheet.feed.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.feed.FeedDiscovery;
import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.feed.ParsedFeed;
import app.broadsheet.feed.text.Decoder;
import app.broadsheet.model.FeedChoice;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The W3C validator's cases: feeds that are wrong on purpose, and pages whose feed has to be found. */
@Tag("corpus")
final class ValidatorCorpusTest {
    private static final URI ADDRESS = URI.create("http://feeds.example.org/dir/feed");

    @Test
    void wrong_feeds_keep_their_items() throws IOException {
        Corpus corpus = Corpus.named("feeds-feedvalidator");
        List<Map<String, Object>> lines = new ArrayList<>();
        int feeds = 0;
        int kept = 0;
        int crashed = 0;
        for (var file : corpus.zipped().entrySet()) {
            if (!file.getKey().startsWith("testcases/") || file.getKey().contains("/opml/")) {
                continue;
            }
            RawCounts raw = RawCounts.of(Decoder.decode(file.getValue(), null));
            FeedResult result = new FeedReader().read(file.getValue(), null, ADDRESS);
            int items = result instanceof FeedResult.Parsed(ParsedFeed feed)
                    ? feed.entries().size()
                    : 0;
            boolean ok = result instanceof FeedResult.NotAFeed ? !raw.isFeed() : items >= raw.items();
            feeds++;
            kept += ok ? 1 : 0;
            crashed += result instanceof FeedResult.NotAFeed(String why, boolean page) && why.isBlank() ? 1 : 0;
            lines.add(Corpus.line(file.getKey(), ok, items, ok ? "" : "items " + items + " of " + raw.items()));
        }
        corpus.report("kept=" + kept + " of=" + feeds + " crashed=" + crashed, lines);
        assertThat(crashed).isZero();
        if (corpus.hasFloors()) {
            assertThat(kept).isGreaterThanOrEqualTo(feeds - 5);
        }
    }

    @Test
    void the_feed_of_each_page_is_found() throws IOException {
        Corpus corpus = Corpus.named("feeds-feedvalidator");
        var files = corpus.zipped();
        List<Map<String, Object>> lines = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (String id : Corpus.ids(files, ".html")) {
            String feed = id.substring(0, id.length() - ".html".length()) + ".xml";
            if (!files.containsKey(feed)) {
                continue;
            }
            URI page = URI.create(
                    "http://diveintomark.org/tests/client/autodiscovery/" + id.substring(id.lastIndexOf('/') + 1));
            String name = feed.substring(feed.lastIndexOf('/') + 1);
            List<FeedChoice> found = new FeedDiscovery().find(files.get(id), "text/html", page);
            boolean ok =
                    !found.isEmpty() && found.getFirst().address().getPath().endsWith("/" + name);
            if (!ok) {
                missed.add(id + ": " + found);
            }
            lines.add(Corpus.line(id, ok, found.size(), ok ? "" : found.toString()));
        }
        corpus.report("feeds-feedfinder", "found=" + (lines.size() - missed.size()) + " of=" + lines.size(), lines);
        assertThat(missed).isEmpty();
    }
}
