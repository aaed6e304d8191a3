package app.broadsheet.feed.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.feed.ParsedEntry;
import app.broadsheet.feed.ParsedFeed;
import app.broadsheet.feed.text.Decoder;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Snapshots of real feeds. Nothing may be lost: what was read is compared with what a plain search of the text counts,
 * which knows nothing of XML trees.
 */
@Tag("corpus")
final class RealFeedsCorpusTest {
    private static final URI ADDRESS = URI.create("https://feeds.example.org/dir/feed");
    private static final int XML_FLOOR = 205;

    @Test
    void xml_feeds_lose_nothing() throws IOException {
        Corpus corpus = Corpus.named("feeds-real");
        List<Map<String, Object>> lines = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        int feeds = 0;
        int items = 0;
        int pictures = 0;
        int comments = 0;
        for (var file : corpus.loose().entrySet()) {
            String text = Decoder.decode(file.getValue(), null);
            RawCounts raw = RawCounts.of(text);
            if (file.getKey().endsWith(".json") || file.getKey().endsWith(".md")) {
                continue;
            }
            feeds++;
            FeedResult result = new FeedReader().read(file.getValue(), null, ADDRESS);
            String why = switch (result) {
                case FeedResult.Parsed(ParsedFeed feed) -> raw.isFeed() ? raw.missing(feed) : "read though no feed";
                case FeedResult.NotAFeed(String said, boolean page) -> raw.isFeed() ? said : "";
            };
            if (result instanceof FeedResult.Parsed(ParsedFeed feed)) {
                items += feed.entries().size();
                for (ParsedEntry entry : feed.entries()) {
                    pictures += entry.pictures().size();
                    comments += entry.comments().count() == null ? 0 : 1;
                }
            }
            if (!why.isEmpty()) {
                lost.add(file.getKey() + ": " + why);
            }
            lines.add(Corpus.line(file.getKey(), why.isEmpty(), raw.items(), why));
        }
        corpus.report(
                "xml=" + (feeds - lost.size()) + " of=" + feeds + " items=" + items + " pictures=" + pictures
                        + " counts=" + comments,
                lines);
        if (corpus.hasFloors()) {
            assertThat(feeds - lost.size()).as("lost: %s", lost).isGreaterThanOrEqualTo(XML_FLOOR);
        }
    }

    @Test
    void json_feeds_lose_nothing() throws IOException {
        Corpus corpus = Corpus.named("feeds-real");
        List<Map<String, Object>> lines = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (var file : corpus.loose().entrySet()) {
            boolean json = file.getKey().endsWith(".json") && !file.getKey().endsWith(".serde.json");
            JsonNode tree = json ? Corpus.JSON.readTree(file.getValue()) : Corpus.JSON.createObjectNode();
            JsonNode rss = tree.path("rss").path("channel").path("item");
            JsonNode items = rss.isArray() ? rss : tree.path("items");
            if (!rss.isArray() && !tree.path("version").asString("").contains("jsonfeed")) {
                continue;
            }
            FeedResult result = new FeedReader().read(file.getValue(), null, ADDRESS);
            String why = switch (result) {
                case FeedResult.Parsed(ParsedFeed feed) -> missing(feed, items);
                case FeedResult.NotAFeed(String said, boolean page) -> said;
            };
            if (!why.isEmpty()) {
                lost.add(file.getKey() + ": " + why);
            }
            lines.add(Corpus.line(file.getKey(), why.isEmpty(), items.size(), why));
        }
        corpus.report("feeds-real-json", "json=" + (lines.size() - lost.size()) + " of=" + lines.size(), lines);
        assertThat(lost).isEmpty();
    }

    private static String missing(ParsedFeed feed, JsonNode items) {
        long pictures = 0;
        for (JsonNode item : items) {
            pictures += item.path("image").asString("").startsWith("http") ? 1 : 0;
        }
        long shown = feed.entries().stream()
                .filter(entry -> !entry.pictures().isEmpty())
                .count();
        if (feed.entries().size() < items.size()) {
            return "items " + feed.entries().size() + " of " + items.size();
        }
        return shown < pictures ? "pictures " + shown + " of " + pictures : "";
    }
}
