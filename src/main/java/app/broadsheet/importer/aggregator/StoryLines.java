package app.broadsheet.importer.aggregator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page's own article: headline (once or repeated), source and age, body. */
final class StoryLines {
    // The line stands right under the headline; a standfirst or a picture's description may come between.
    private static final int FARTHEST = 4;

    private StoryLines() {}

    /**
     * Reads {@code lines}, which begin with the headline.
     *
     * @param known names of sources that the page uses elsewhere
     * @param glued whether the page puts name and age together with nothing between
     */
    static Story read(List<String> lines, Set<String> known, boolean glued) {
        if (lines.isEmpty()) {
            return new Story("", "", null, List.of());
        }
        int afterHeadline = repeats(lines);
        int at = sourceLine(lines, afterHeadline, known, glued);
        if (at < 0 && afterHeadline == 1 && headless(lines.getFirst(), known, glued)) {
            afterHeadline = 0;
            at = 0;
        }
        String headline = afterHeadline == 0 ? "" : lines.getFirst();
        List<String> body = new ArrayList<>();
        if (at < 0) {
            body.addAll(lines.subList(afterHeadline, lines.size()));
            return new Story(headline, "", null, withoutBullets(body));
        }
        SourceLine line = SourceLine.read(lines.get(at), known, glued).orElseThrow();
        String source = line.source();
        int between = at;
        if (source.isEmpty() && at > afterHeadline && lines.get(at - 1).length() <= 60) {
            between = at - 1;
            source = lines.get(between);
        }
        body.addAll(lines.subList(afterHeadline, between));
        body.removeIf(line2 -> PageLines.same(line2, headline));
        body.addAll(withoutBullets(lines.subList(at + 1, lines.size())));
        return new Story(headline, source, line.age(), body);
    }

    /** Whether the page has a line that names source and age where the shape wants it. */
    static Optional<SourceLine> sourceLine(List<String> lines) {
        int at = lines.isEmpty() ? -1 : sourceLine(lines, repeats(lines), Set.of(), false);
        return at < 0 ? Optional.empty() : SourceLine.read(lines.get(at), Set.of(), false);
    }

    /** How many lines at the top are the headline. */
    static int repeats(List<String> lines) {
        int count = 1;
        while (count < lines.size() && PageLines.same(lines.get(count), lines.getFirst())) {
            count++;
        }
        return count;
    }

    private static int sourceLine(List<String> lines, int from, Set<String> known, boolean glued) {
        for (int i = from; i < lines.size() && i < from + FARTHEST; i++) {
            if (!PageLines.same(lines.get(i), lines.getFirst())
                    && SourceLine.read(lines.get(i), known, glued).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** A page without a headline begins with its source line, which is short; "Bridge closes again 4 days ago" is not. */
    private static boolean headless(String first, Set<String> known, boolean glued) {
        return SourceLine.read(first, known, glued)
                .filter(line -> line.source().split("\\s+").length <= 4)
                .isPresent();
    }

    /** The bullet with the source's name after the source line goes; a list further down is the writer's. */
    private static List<String> withoutBullets(List<String> body) {
        int start = 0;
        while (start < body.size()
                && PageLines.bulleted(body.get(start))
                && body.get(start).length() <= 60) {
            start++;
        }
        return body.subList(start, body.size());
    }
}
