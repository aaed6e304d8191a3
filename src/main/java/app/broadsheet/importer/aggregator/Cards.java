package app.broadsheet.importer.aggregator;

import app.broadsheet.importer.text.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cards of the related stories: headline (twice: the picture's description and the heading), source, age, a bullet
 * with the source or a section, the headline again, text. Found by their ages, for those alone look alike on every card.
 */
final class Cards {
    // The clock's sign before the age reads "time" in text.
    private static final Pattern CLOCK = Pattern.compile("^time\\s*(?=\\S)");

    private Cards() {}

    /** Where the parts of a card are: {@code headline <= source < age < end}, all line numbers. */
    private record Place(int headline, int source, int age) {}

    /** The stories of {@code lines}, in order; lines before the first card are dropped. */
    static List<Story> in(List<String> lines) {
        List<Place> places = places(lines);
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1).headline : lines.size();
            stories.add(story(lines, places.get(i), end));
        }
        return stories;
    }

    private static List<Place> places(List<String> lines) {
        List<Place> places = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isAge(lines, i) && i - from >= 1) {
                int source = i - 1;
                int headline = headline(lines, from, source);
                places.add(new Place(headline, source, i));
                from = i + 1;
            }
        }
        return places;
    }

    /** An age by itself is a card's if something else says so too: the clock's sign, a bullet after it, a repeated headline. */
    private static boolean isAge(List<String> lines, int i) {
        String line = lines.get(i);
        if (age(line) == null && !DateText.looksLike(unclocked(line))) {
            return false;
        }
        boolean clock = CLOCK.matcher(line).find();
        boolean bullet = i + 1 < lines.size() && PageLines.bulleted(lines.get(i + 1));
        boolean repeated = i >= 3 && PageLines.same(lines.get(i - 2), lines.get(i - 3));
        return clock || bullet || repeated;
    }

    private static int headline(List<String> lines, int from, int source) {
        if (source - 1 < from) {
            return source;
        }
        int first = source - 1;
        while (first - 1 >= from && PageLines.same(lines.get(first - 1), lines.get(source - 1))) {
            first--;
        }
        return first;
    }

    private static Story story(List<String> lines, Place place, int end) {
        String headline = place.headline < place.source ? lines.get(place.source - 1) : "";
        int text = place.age + 1;
        while (text < end && (PageLines.bulleted(lines.get(text)) || PageLines.same(lines.get(text), headline))) {
            text++;
        }
        return new Story(
                headline,
                PageLines.withoutBullet(lines.get(place.source)),
                age(lines.get(place.age)),
                lines.subList(text, end).stream()
                        .filter(line -> !Furniture.sure(line))
                        .toList());
    }

    private static @Nullable Age age(String line) {
        Optional<Age> age = AgeText.read(unclocked(line));
        return age.orElse(null);
    }

    private static String unclocked(String line) {
        return CLOCK.matcher(line).replaceFirst("");
    }
}
