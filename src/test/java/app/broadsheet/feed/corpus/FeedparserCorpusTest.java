package app.broadsheet.feed.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.feed.text.Decoder;
import app.broadsheet.feed.xml.XmlFeedReader;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The unit feeds of Python's feedparser: what was read is dumped under its names and compared with what it expects, as the
 * corpus' own {@code score.py} does.
 */
@Tag("corpus")
final class FeedparserCorpusTest {
    /** Where the cases' own server stood, which their relative addresses are resolved against. */
    private static final String SERVER = "http://127.0.0.1:8097/";

    private static final int FLOOR = 700;

    @Test
    void what_feedparser_expects() throws IOException {
        Corpus corpus = Corpus.named("feeds-feedparser");
        SortedMap<String, byte[]> files = corpus.zipped();
        Map<String, Object> dumps = new LinkedHashMap<>();
        List<String> failed = new ArrayList<>();
        int asked = 0;
        int crashed = 0;
        JsonNode cases = Corpus.JSON.readTree(corpus.file("cases.json").toFile());
        for (JsonNode one : cases) {
            String id = one.path("id").asString();
            byte[] body = files.get(one.path("file").asString());
            if (body == null) {
                continue;
            }
            Map<String, Object> dump =
                    dump(body, one.path("headers"), one.path("file").asString());
            crashed += readable(body) ? 0 : 1;
            dumps.put(id, dump);
            List<JsonNode> checks = FeedparserChecks.askable(one);
            if (!checks.isEmpty()) {
                asked++;
                JsonNode tree = Corpus.JSON.valueToTree(dump);
                if (!checks.stream().allMatch(check -> FeedparserChecks.holds(check, tree))) {
                    failed.add(id);
                }
            }
        }
        int passed = asked - failed.size();
        corpus.report("passed=" + passed + " asked=" + asked + " cases=" + cases.size() + " crashed=" + crashed, dumps);
        assertThat(crashed).isZero();
        if (corpus.hasFloors()) {
            assertThat(passed).as("not as expected: %s", failed).isGreaterThanOrEqualTo(FLOOR);
        }
    }

    private static boolean readable(byte[] body) {
        FeedResult result = new FeedReader().read(body, null, URI.create(SERVER));
        return result instanceof FeedResult.Parsed || result instanceof FeedResult.NotAFeed;
    }

    private static Map<String, Object> dump(byte[] body, JsonNode headers, String file) {
        URI document = URI.create(SERVER + file);
        String location = headers.path("content-location").asString("");
        URI base = location.startsWith("http") ? URI.create(location) : document;
        String text = Decoder.decode(body, header(headers, "content-type"));
        XmlFeedReader.Outcome outcome = XmlFeedReader.read(text, base);
        if (!(outcome instanceof XmlFeedReader.Outcome.Found found)) {
            return Map.of();
        }
        return new FeedparserDump(base, header(headers, "content-language")).of(found.feed());
    }

    private static @Nullable String header(JsonNode headers, String name) {
        JsonNode value = headers.path(name);
        return value.isString() ? value.asString() : null;
    }
}
