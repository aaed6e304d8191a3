package app.broadsheet.feed.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Month names, long and short, in the languages that publishers write dates in. */
final class MonthNames {
    /** English first: where two languages differ on one word, the earlier one is believed. */
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "sk", "hu", "ro", "hr", "sl",
            "el", "ru", "uk", "bg", "tr", "id", "ms", "sw", "af", "ar", "he", "fa", "ca");

    private static final Map<String, Integer> ENGLISH = english();
    private static final Set<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .flatMap(name -> Stream.of(name, name.substring(0, 3)))
            .collect(Collectors.toUnmodifiableSet());

    private MonthNames() {}

    /** The names of thirty languages take a quarter of a second to collect: only for a word that is none of RFC 822's. */
    private static final class Everywhere {
        private static final Map<String, Integer> NUMBERS = collect();
    }

    /** The month's number, 1 to 12; 0 when the word names none. */
    static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer english = ENGLISH.get(lower);
        if (english != null) {
            return english;
        }
        return WEEKDAYS.contains(lower) ? 0 : anywhere(lower);
    }

    private static int anywhere(String lower) {
        Integer known = Everywhere.NUMBERS.get(lower);
        if (known == null && lower.length() > 3 && lower.chars().allMatch(c -> c < 128)) {
            // "Sept", "Janv", "Augu": shortened by hand.
            known = Everywhere.NUMBERS.get(lower.substring(0, 3));
        }
        return known == null ? 0 : known;
    }

    private static Map<String, Integer> english() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            numbers.put(name, month.getValue());
            numbers.put(name.substring(0, 3), month.getValue());
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, Integer> collect() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                    String name = month.getDisplayName(style, locale)
                            .toLowerCase(Locale.ROOT)
                            .replace(".", "");
                    if (name.chars().noneMatch(Character::isDigit)) {
                        numbers.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        // Some are a month of another language, but in feeds they are days.
        numbers.keySet().removeAll(WEEKDAYS);
        return Map.copyOf(numbers);
    }
}
