package app.broadsheet.feed.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.feed.ParsedEntry;
import app.broadsheet.feed.ParsedFeed;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever ROME reads of the real feeds, we read too. */
@Tag("corpus")
final class RomeWitnessTest {
    /** Held here, since loggers that nobody holds forget their level. */
    private static final Logger ROME = Logger.getLogger("com.rometools");

    private static final URI ADDRESS = URI.create("https://feeds.example.org/dir/feed");

    @Test
    void nothing_that_rome_reads_is_missing() throws IOException {
        Corpus corpus = Corpus.named("feeds-real");
        ROME.setLevel(Level.OFF);
        List<String> missing = new ArrayList<>();
        int compared = 0;
        int refused = 0;
        for (var file : corpus.loose().entrySet()) {
            FeedResult result = new FeedReader().read(file.getValue(), null, ADDRESS);
            SyndFeed rome = file.getKey().matches(".*\\.(xml|rss|atom)") ? rome(file.getValue()) : null;
            if (rome == null) {
                refused += result instanceof FeedResult.Parsed ? 1 : 0;
                continue;
            }
            compared++;
            if (result instanceof FeedResult.Parsed(ParsedFeed feed)) {
                compare(file.getKey(), rome, feed, missing);
            } else {
                missing.add(file.getKey());
            }
        }
        corpus.report(
                "feeds-real-rome",
                "compared=" + compared + " missing=" + missing.size() + " onlyWeRead=" + refused,
                missing);
        assertThat(missing).isEmpty();
    }

    private static @Nullable SyndFeed rome(byte[] body) {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(true);
            return input.build(new XmlReader(new ByteArrayInputStream(body)));
        } catch (FeedException | IOException | RuntimeException refused) {
            return null;
        }
    }

    private static void compare(String id, SyndFeed rome, ParsedFeed ours, List<String> missing) {
        if (rome.getEntries().size() > ours.entries().size()) {
            missing.add(id + ": entries");
        }
        boolean pairs = rome.getEntries().size() == ours.entries().size();
        for (int i = 0; pairs && i < ours.entries().size(); i++) {
            SyndEntry theirs = rome.getEntries().get(i);
            ParsedEntry entry = ours.entries().get(i);
            boolean dated = theirs.getPublishedDate() != null || theirs.getUpdatedDate() != null;
            boolean titled = theirs.getTitle() != null && !theirs.getTitle().isBlank();
            boolean linked = theirs.getLink() != null && theirs.getLink().startsWith("http");
            boolean written = theirs.getContents().stream()
                    .anyMatch(content ->
                            content.getValue() != null && !content.getValue().isBlank());
            check(missing, id + " " + i + ": date", dated, entry.published() != null || entry.updated() != null);
            check(missing, id + " " + i + ": title", titled, !entry.title().isBlank());
            check(missing, id + " " + i + ": link", linked, entry.link() != null);
            check(missing, id + " " + i + ": text", written, !entry.html().isBlank());
        }
    }

    private static void check(List<String> missing, String what, boolean theirs, boolean ours) {
        if (theirs && !ours) {
            missing.add(what);
        }
    }
}
