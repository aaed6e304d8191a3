package app.broadsheet.app;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences of a text say what the texts before it did not: those that share less than most of their words with every
 * sentence before. Writing without spaces is compared by pairs of characters. One thread at a time.
 */
final class NewSentences {
    /** The share of a sentence's words from which another one has said it. */
    private static final double SAID = 0.6;

    private static final double SAID_IN_TWO = 0.75;
    /** What is shorter says nothing by itself: bylines, datelines, "Read more". */
    private static final int LEAST_WORDS = 5;

    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_SENTENCES = 150;
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+|[\\p{L}\\p{M}\\p{N}]+");

    private final List<Set<String>> said = new ArrayList<>();
    /** Two sentences that stand together, for what was said in two and is told in one. */
    private final List<Set<String>> saidInTwo = new ArrayList<>();

    /**
     * The sentences of a further text that are new, in its order.
     *
     * @param language a BCP 47 tag, null when unknown
     */
    List<String> add(String text, @Nullable String language) {
        List<String> fresh = new ArrayList<>();
        List<Set<String>> its = new ArrayList<>();
        for (String sentence : sentences(text, language)) {
            Set<String> words = words(sentence);
            if (words.size() >= LEAST_WORDS) {
                if (said.stream().noneMatch(before -> covers(before, words, SAID))
                        && saidInTwo.stream().noneMatch(before -> covers(before, words, SAID_IN_TWO))) {
                    fresh.add(sentence);
                }
                its.add(words);
            }
        }
        said.addAll(its);
        for (int i = 1; i < its.size(); i++) {
            Set<String> two = new HashSet<>(its.get(i - 1));
            two.addAll(its.get(i));
            saidInTwo.add(two);
        }
        return fresh;
    }

    private static boolean covers(Set<String> before, Set<String> words, double share) {
        long shared = words.stream().filter(before::contains).count();
        return shared >= share * words.size();
    }

    private static List<String> sentences(String text, @Nullable String language) {
        String whole = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        List<String> sentences = new ArrayList<>();
        for (String paragraph : whole.lines().toList()) {
            BreakIterator breaks =
                    BreakIterator.getSentenceInstance(language == null ? Locale.ROOT : Locale.forLanguageTag(language));
            breaks.setText(paragraph);
            int start = breaks.first();
            for (int end = breaks.next();
                    end != BreakIterator.DONE && sentences.size() < MOST_SENTENCES;
                    start = end, end = breaks.next()) {
                String sentence = paragraph.substring(start, end).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }

    private static Set<String> words(String sentence) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String word = matcher.group();
            if (Character.isIdeographic(word.codePointAt(0)) || isKana(word.charAt(0))) {
                for (int i = 0; i + 1 < word.length(); i++) {
                    words.add(word.substring(i, i + 2));
                }
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isKana(char c) {
        return c >= '\u3040' && c <= '\u30ff';
    }
}
