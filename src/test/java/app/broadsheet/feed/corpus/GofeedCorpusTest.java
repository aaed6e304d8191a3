package app.broadsheet.feed.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.feed.ParsedEntry;
import app.broadsheet.feed.ParsedFeed;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The small feeds of gofeed with what it stored that it reads of them: items, titles, links and dates. */
@Tag("corpus")
final class GofeedCorpusTest {
    private static final double FLOOR = 0.95;

    @Test
    void what_gofeed_reads() throws IOException {
        Corpus corpus = Corpus.named("feeds-gofeed");
        var files = corpus.zipped();
        List<Map<String, Object>> lines = new ArrayList<>();
        int good = 0;
        for (String id : Corpus.ids(files, ".xml")) {
            byte[] wanted = files.get(id.substring(0, id.length() - ".xml".length()) + ".json");
            if (wanted == null) {
                continue;
            }
            FeedResult result =
                    new FeedReader().read(files.get(id), null, URI.create("http://feeds.example.org/dir/feed"));
            JsonNode tree = Corpus.JSON.readTree(wanted);
            JsonNode items = tree.path("items").isMissingNode() ? tree.path("entries") : tree.path("items");
            String why = result instanceof FeedResult.Parsed(ParsedFeed feed) ? compare(feed, items) : "not read";
            good += why.isEmpty() ? 1 : 0;
            lines.add(Corpus.line(id, why.isEmpty(), items.size(), why));
        }
        corpus.report("same=" + good + " of=" + lines.size(), lines);
        if (corpus.hasFloors()) {
            assertThat(good / (double) lines.size()).isGreaterThanOrEqualTo(FLOOR);
        }
    }

    private static String compare(ParsedFeed feed, JsonNode items) {
        if (feed.entries().size() < items.size()) {
            return "items " + feed.entries().size() + " of " + items.size();
        }
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            ParsedEntry entry = feed.entries().get(i);
            if (!item.path("title").asString("").isBlank() && entry.title().isBlank()) {
                return i + ".title";
            }
            if (item.path("link").asString("").startsWith("http") && entry.link() == null) {
                return i + ".link";
            }
            JsonNode published = item.has("pubDateParsed") ? item.path("pubDateParsed") : item.path("publishedParsed");
            Instant ours = entry.published();
            if (published.isString()
                    && (ours == null
                            || !ours.equals(Instant.parse(published.asString()).truncatedTo(ChronoUnit.SECONDS)))) {
                return i + ".published " + ours + " instead of " + published.asString();
            }
        }
        return "";
    }
}
