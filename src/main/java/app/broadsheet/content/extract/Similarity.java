package app.broadsheet.content.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two short texts are. */
public final class Similarity {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private Similarity() {}

    /** 1 when every word of {@code text} is in {@code known}, 0 when none is; long words count more. */
    public static double of(String known, String text) {
        String[] words = words(text);
        if (words.length == 0) {
            return 0;
        }
        Set<String> there = new HashSet<>(Set.of(words(known).length == 0 ? new String[0] : distinct(words(known))));
        if (there.isEmpty()) {
            return 0;
        }
        double all = words.length - 1;
        double missing = -1;
        for (String word : words) {
            all += word.length();
            missing += there.contains(word) ? 0 : word.length() + 1;
        }
        return 1 - Math.max(0, missing) / all;
    }

    private static String[] distinct(String[] words) {
        return new HashSet<>(java.util.List.of(words)).toArray(String[]::new);
    }

    private static String[] words(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        return BETWEEN.splitAsStream(lower).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }
}
