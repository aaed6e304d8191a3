package app.broadsheet.feed.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.feed.OpmlOutline;
import app.broadsheet.feed.OpmlReader;
import app.broadsheet.feed.OpmlResult;
import app.broadsheet.feed.OpmlWriter;
import app.broadsheet.feed.text.Decoder;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Subscription lists from the wild, many of them no well-formed XML. What was read is compared with a plain count of the
 * tags, which also follows how deep each one stands; and what we write of it must read back the same.
 */
@Tag("corpus")
final class OpmlCorpusTest {
    private static final int FLOOR = 130;
    private static final Pattern TAG = Pattern.compile(
            "<(/?)outline\\b((?:\"(?:[^\"<]|<(?!/?outline))*+\"|'[^'<]*'|[^<>\"'])*|(?:[^<>]|(?<!=)\"|<(?!/?outline|/?body))*?)(/?)>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\sxmlurl\\s*=\\s*[\"']\\s*https?://[^\"'\\s]");

    @Test
    void every_outline_with_its_nesting() throws IOException {
        Corpus corpus = Corpus.named("opml");
        List<Map<String, Object>> lines = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int outlines = 0;
        for (var file : corpus.loose().entrySet()) {
            if (file.getKey().endsWith(".md")) {
                continue;
            }
            String text = Decoder.decode(file.getValue(), null).replaceAll("(?s)<!--.*?-->", "");
            List<String> wanted = text.contains("<outline") ? raw(text) : List.of();
            OpmlResult result = new OpmlReader().read(file.getValue());
            List<String> got = new ArrayList<>();
            if (result instanceof OpmlResult.Read read) {
                list(read.outlines(), 0, got);
            }
            boolean same = got.equals(wanted) && (!(result instanceof OpmlResult.Read read) || roundTrips(read));
            outlines += got.size();
            if (!same) {
                wrong.add(file.getKey() + ": " + got.size() + " of " + wanted.size());
            }
            lines.add(Corpus.line(
                    file.getKey(), same, got.size(), same ? "" : "outlines " + got.size() + " of " + wanted.size()));
        }
        corpus.report("read=" + (lines.size() - wrong.size()) + " of=" + lines.size() + " outlines=" + outlines, lines);
        if (corpus.hasFloors()) {
            assertThat(lines.size() - wrong.size()).as("%s", wrong).isGreaterThanOrEqualTo(FLOOR);
        }
    }

    private static boolean roundTrips(OpmlResult.Read read) {
        byte[] written = new OpmlWriter().write(read.title(), Instant.EPOCH, read.outlines());
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        titles(read.outlines(), before);
        titles(((OpmlResult.Read) new OpmlReader().read(written)).outlines(), after);
        return before.equals(after);
    }

    private static void titles(List<OpmlOutline> outlines, List<String> found) {
        for (OpmlOutline outline : outlines) {
            found.add(outline.title() + " " + outline.feed() + " " + outline.site());
            titles(outline.children(), found);
        }
    }

    private static void list(List<OpmlOutline> outlines, int depth, List<String> found) {
        for (OpmlOutline outline : outlines) {
            found.add(depth + (outline.feed() == null ? " folder" : " feed"));
            list(outline.children(), depth + 1, found);
        }
    }

    /** Depth and kind of each outline by its tags alone. */
    private static List<String> raw(String text) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (!tag.group(1).isEmpty()) {
                depth = Math.max(0, depth - 1);
                continue;
            }
            found.add(depth + (ADDRESS.matcher(tag.group()).find() ? " feed" : " folder"));
            depth += tag.group().endsWith("/>") ? 0 : 1;
        }
        return found;
    }
}
