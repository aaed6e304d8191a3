package app.broadsheet.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.apache.lucene.analysis.Analyzer;

/**
 * One of Lucene's lists of words without a subject. Lucene's own reader gives the same, with a regular expression a line: for
 * twenty lists that was twice the work, and it is done before the first related story is shown.
 */
final class StopList {
    private static final String FOLDER = "/org/apache/lucene/analysis/";

    private StopList() {}

    /** The words of a list, as it writes them. */
    static List<String> read(String list) {
        try (InputStream in = Analyzer.class.getResourceAsStream(FOLDER + list)) {
            if (in == null) {
                throw new IllegalStateException("Lucene has no " + list);
            }
            // Snowball's lists say something about words behind a bar, the others about themselves behind a hash sign.
            char aside = list.startsWith("snowball") ? '|' : '#';
            List<String> words = new ArrayList<>();
            StringTokenizer lines = new StringTokenizer(new String(in.readAllBytes(), StandardCharsets.UTF_8), "\n");
            while (lines.hasMoreTokens()) {
                String line = lines.nextToken();
                int end = line.indexOf(aside);
                StringTokenizer each = new StringTokenizer(end < 0 ? line : line.substring(0, end));
                while (each.hasMoreTokens()) {
                    words.add(each.nextToken());
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
