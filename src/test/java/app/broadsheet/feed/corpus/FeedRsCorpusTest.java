package app.broadsheet.feed.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.feed.ParsedEntry;
import app.broadsheet.feed.ParsedFeed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What another reader, feed-rs, has stored that it reads of some of the real feeds: we read at least that. */
@Tag("corpus")
final class FeedRsCorpusTest {
    private static final String EXPECTED = ".serde.json";

    @Test
    void at_least_what_feed_rs_reads() throws IOException {
        Corpus corpus = Corpus.named("feeds-real");
        var files = corpus.loose();
        List<Map<String, Object>> lines = new ArrayList<>();
        int good = 0;
        for (String id : Corpus.ids(files, EXPECTED)) {
            String stem = id.substring(0, id.length() - EXPECTED.length());
            byte[] body = files.containsKey(stem + ".xml") ? files.get(stem + ".xml") : files.get(stem + ".json");
            if (body == null) {
                continue;
            }
            JsonNode wanted = Corpus.JSON.readTree(files.get(id));
            String why = compare(body, wanted);
            good += why.isEmpty() ? 1 : 0;
            lines.add(Corpus.line(
                    Path.of(stem).toString(),
                    why.isEmpty(),
                    wanted.path("entries").size(),
                    why));
        }
        corpus.report("feeds-real-feed-rs", "same=" + good + " of=" + lines.size(), lines);
        if (corpus.hasFloors()) {
            assertThat(good).isGreaterThanOrEqualTo(lines.size() - 6);
        }
    }

    private static String compare(byte[] body, JsonNode wanted) {
        FeedResult result = new FeedReader().read(body, null, URI.create("https://feeds.example.org/dir/feed"));
        if (!(result instanceof FeedResult.Parsed(ParsedFeed feed))) {
            return "not read";
        }
        List<String> wrong = new ArrayList<>();
        JsonNode entries = wanted.path("entries");
        if (entries.size() != feed.entries().size()) {
            return "entries " + feed.entries().size() + " of " + entries.size();
        }
        for (int i = 0; i < entries.size() && wrong.size() < 4; i++) {
            ParsedEntry entry = feed.entries().get(i);
            JsonNode other = entries.get(i);
            time(wrong, i + ".published", entry.published(), other.path("published"));
            // It gives an entry that was never changed the date that it was published.
            Instant updated = entry.updated() == null ? entry.published() : entry.updated();
            time(wrong, i + ".updated", updated, other.path("updated"));
            boolean text = !other.path("content").path("body").asString("").isBlank()
                    || !other.path("summary").path("content").asString("").isBlank();
            if (text && entry.html().isBlank()) {
                wrong.add(i + ".html is missing");
            }
            if (!other.path("title").path("content").asString("").isBlank()
                    && entry.title().isBlank()) {
                wrong.add(i + ".title is missing");
            }
            int media = 0;
            for (JsonNode one : other.path("media")) {
                media += one.path("content").size();
            }
            if (media > 0 && entry.enclosures().isEmpty() && entry.pictures().isEmpty()) {
                wrong.add(i + ".media are missing");
            }
            if (!other.path("authors").isEmpty() && entry.byline() == null) {
                wrong.add(i + ".byline is missing");
            }
        }
        return String.join(", ", wrong);
    }

    private static void time(List<String> wrong, String name, @Nullable Instant got, JsonNode wanted) {
        if (!wanted.isString()) {
            return;
        }
        Instant other = Instant.parse(wanted.asString()).truncatedTo(ChronoUnit.SECONDS);
        if (got == null || !got.equals(other)) {
            wrong.add(name + " " + got + " instead of " + other);
        }
    }
}
