package app.broadsheet.ui.fx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why something could not be fetched or read, in the user's language. It is told, and kept, as an English sentence; each
 * that is among our own English phrases is said in ours, with the same names and numbers, and any other stays as it is.
 */
public final class Reasons {
    private static final String PREFIX = "reason.";
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private static final String AFTER_TITLE = ": ";

    /** Made once for each language: that is more work than to use them, and every row of the sidebar may. */
    private static final Map<Locale, Reasons> MADE = new ConcurrentHashMap<>();

    private final Words words;
    private final List<Known> known;

    private Reasons(Words words) {
        this.words = words;
        Words english = Words.of(Reasons.class, Locale.ROOT);
        // "x, where this leads, asks" is "x asks" as well: the one that says more comes first.
        this.known = english.keys(PREFIX).stream()
                .map(key -> new Known(key, english.get(key)))
                .sorted(Comparator.comparingInt((Known one) -> one.english.length())
                        .reversed())
                .toList();
    }

    /** In the default locale's language. */
    public static Reasons ours() {
        return in(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** In the language of {@code locale}. */
    public static Reasons in(Locale locale) {
        return MADE.computeIfAbsent(locale, wanted -> new Reasons(Words.of(Reasons.class, wanted)));
    }

    /** The sentence in our language. */
    public String say(String sentence) {
        return ours(sentence).orElse(sentence);
    }

    /** As {@link #say}, of a line with the name of a source and a colon before it; either may hold further colons. */
    public String sayAfterTitle(String line) {
        for (int at = line.indexOf(AFTER_TITLE); at >= 0; at = line.indexOf(AFTER_TITLE, at + 1)) {
            int from = at + AFTER_TITLE.length();
            Optional<String> said = ours(line.substring(from));
            if (said.isPresent()) {
                return line.substring(0, from) + said.get();
            }
        }
        return line;
    }

    private Optional<String> ours(String sentence) {
        for (Known one : known) {
            Matcher matcher = one.pattern.matcher(sentence);
            if (matcher.matches()) {
                List<String> arguments = new ArrayList<>();
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    arguments.add(matcher.group(group));
                }
                return Optional.of(words.get(one.key, arguments.toArray()));
            }
        }
        return Optional.empty();
    }

    /** An English phrase; its arguments come in order. */
    private record Known(String key, String english, Pattern pattern) {
        Known(String key, String english) {
            this(key, english, pattern(english));
        }

        private static Pattern pattern(String english) {
            StringBuilder pattern = new StringBuilder();
            Matcher argument = ARGUMENT.matcher(english);
            int from = 0;
            while (argument.find()) {
                pattern.append(literal(english.substring(from, argument.start())))
                        .append("(.+?)");
                from = argument.end();
            }
            return Pattern.compile(
                    pattern.append(literal(english.substring(from))).toString(), Pattern.DOTALL);
        }

        private static String literal(String text) {
            return Pattern.quote(text.replace("''", "'"));
        }
    }
}
