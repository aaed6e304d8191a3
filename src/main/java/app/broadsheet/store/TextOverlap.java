package app.broadsheet.store;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much of two texts is the same, by runs of three words (shingles; Broder, 1997). */
public final class TextOverlap {
    private static final Pattern WORD = Pattern.compile("[\\p{IsIdeographic}]|[\\p{L}\\p{N}]+");
    private static final int RUN = 3;
    private static final double SAME = 0.7;
    private static final int MOST_WORDS = 3_000;

    private TextOverlap() {}

    /** Whether nearly all of the shorter text stands in the longer one. Looks at the first thousands of words. */
    static boolean isSame(String one, String other) {
        Set<String> first = runs(one);
        Set<String> second = runs(other);
        boolean order = first.size() <= second.size();
        return order ? share(first, second) >= SAME : share(second, first) >= SAME;
    }

    /** How much of a text stands in another one, 0 to 1. Looks at the first thousands of words. */
    public static double share(String text, String other) {
        return share(runs(text), runs(other));
    }

    private static double share(Set<String> runs, Set<String> others) {
        return runs.isEmpty() ? 0 : runs.stream().filter(others::contains).count() / (double) runs.size();
    }

    private static Set<String> runs(String text) {
        String[] words = WORD.matcher(text)
                .results()
                .limit(MOST_WORDS)
                .map(MatchResult::group)
                .toArray(String[]::new);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        }
        return runs;
    }
}
