package app.broadsheet.store;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much of two texts is the same, by runs of three words (shingles; Broder, 1997). */
final class TextOverlap {
    private static final Pattern WORD = Pattern.compile("[\\p{IsIdeographic}]|[\\p{L}\\p{N}]+");
    private static final int RUN = 3;
    private static final int MOST_WORDS = 3_000;

    private TextOverlap() {}

    /** Whether nearly all of the shorter text stands in the longer one. Looks at the first thousands of words. */
    static boolean isSame(String one, String other) {
        Set<String> first = runs(one);
        Set<String> second = runs(other);
        boolean order = first.size() <= second.size();
        Set<String> shorter = order ? first : second;
        Set<String> longer = order ? second : first;
        long shared = shorter.stream().filter(longer::contains).count();
        return !shorter.isEmpty() && shared * 10 >= shorter.size() * 7L;
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
