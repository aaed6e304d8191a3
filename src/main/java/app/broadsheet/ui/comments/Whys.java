package app.broadsheet.ui.comments;

import app.broadsheet.ui.fx.Reasons;
import app.broadsheet.ui.fx.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands in the way of a comment, in the user's language. It is kept as the English sentence that the outbox wrote, or
 * that says why the site could not be reached; each that is known is said in ours, and what a site said itself stays as it
 * is.
 */
final class Whys {
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.?!])\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\((\\d{1,9})\\)");
    private static final int WORDS = 7;

    private Whys() {}

    static String of(String why, Words words) {
        String fetching = Reasons.in(words.locale()).say(why);
        if (!fetching.equals(why)) {
            return fetching;
        }
        return Arrays.stream(BETWEEN.split(why.strip()))
                .map(sentence -> sentence(sentence, words))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String sentence, Words words) {
        String key = key(sentence);
        if (sentence.isEmpty() || !words.has(key)) {
            return Reasons.in(words.locale()).say(sentence);
        }
        Matcher number = NUMBER.matcher(sentence);
        return number.find() ? words.get(key, number.group(1)) : words.get(key);
    }

    /** The first words, without signs and numbers. */
    static String key(String sentence) {
        String letters = sentence.toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replaceAll("[^a-z]+", " ")
                .strip();
        return "why." + Arrays.stream(letters.split(" ")).limit(WORDS).collect(Collectors.joining("-"));
    }
}
