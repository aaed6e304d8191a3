package app.broadsheet.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much of one text is in another, by phrases of three words. */
final class Overlap {
    private static final int TOGETHER = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Overlap() {}

    /**
     * The share of {@code said}'s phrases that {@code seen} has, from 0 to 1; 1 when {@code said} has none.
     *
     * @param compared so many characters from the start of each
     */
    static double share(String said, String seen, int compared) {
        List<String> phrases = phrases(said, compared);
        if (phrases.isEmpty()) {
            return 1;
        }
        Set<String> known = new HashSet<>(phrases(seen, compared));
        return (double) phrases.stream().filter(known::contains).count() / phrases.size();
    }

    private static List<String> phrases(String text, int compared) {
        String start = text.length() > compared ? text.substring(0, compared) : text;
        List<String> words =
                BETWEEN.splitAsStream(start.toLowerCase(Locale.ROOT)).toList();
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i + TOGETHER <= words.size(); i++) {
            phrases.add(String.join(" ", words.subList(i, i + TOGETHER)));
        }
        return phrases;
    }
}
