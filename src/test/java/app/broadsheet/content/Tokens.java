package app.broadsheet.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words and runs of words, as the scorers of the extraction corpora count them. */
final class Tokens {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "svg");
    private static final Set<String> INLINE = Set.of(
            "a", "b", "i", "em", "strong", "span", "u", "s", "sub", "sup", "code", "small", "font", "mark", "abbr",
            "cite", "q", "time", "kbd", "var", "samp", "del", "ins", "bdi", "bdo", "big", "tt", "label", "data", "dfn",
            "acronym", "strike");

    private Tokens() {}

    static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** How often each run of {@code length} words occurs; a shorter text is one run. */
    static Map<List<String>, Integer> runs(List<String> words, int length) {
        Map<List<String>, Integer> runs = new HashMap<>();
        if (!words.isEmpty() && words.size() <= length) {
            runs.put(words, 1);
        }
        for (int i = 0; words.size() > length && i + length <= words.size(); i++) {
            runs.merge(new ArrayList<>(words.subList(i, i + length)), 1, Integer::sum);
        }
        return runs;
    }

    static <T> int shared(Map<T, Integer> one, Map<T, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0)))
                .sum();
    }

    static int size(Map<?, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The text of HTML: a space for each tag that is not inline. */
    static String text(String html) {
        StringBuilder text = new StringBuilder();
        append(Jsoup.parse(html).body(), text);
        return text.toString();
    }

    private static void append(Element element, StringBuilder text) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element inside && !SKIPPED.contains(inside.normalName())) {
                String space = INLINE.contains(inside.normalName()) ? "" : " ";
                text.append(space);
                append(inside, text);
                text.append(space);
            }
        }
    }
}
