package app.broadsheet.importer.aggregator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises a saved aggregator page by its shape and takes it apart. */
public final class AggregatorPageReader {
    // The age of a card with the clock's sign stuck to it: on such a page nothing stands between neighbours.
    private static final Pattern GLUED_CLOCK = Pattern.compile("time(?:\\d|an? ).*ago");

    private AggregatorPageReader() {}

    /** Takes {@code text} apart; empty when it is not such a page. Time grows with the length of the text only. */
    public static Optional<AggregatorPage> read(String text) {
        List<String> lines = PageLines.of(text);
        if (lines.size() < 3) {
            return Optional.empty();
        }
        Sections sections = Sections.of(lines);
        List<Story> related = Cards.in(sections.related());
        if (!recognised(lines, sections, related)) {
            return Optional.empty();
        }
        Set<String> known = related.stream()
                .map(Story::source)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toSet());
        boolean glued =
                lines.stream().anyMatch(line -> GLUED_CLOCK.matcher(line).matches());
        Story story = StoryLines.read(sections.story(), known, glued);
        return Optional.of(new AggregatorPage(story, Remarks.in(sections.comments()), related));
    }

    /** Several things have to agree, for each alone can stand in somebody's own text. */
    private static boolean recognised(List<String> lines, Sections sections, List<Story> related) {
        if (sections.story().isEmpty()) {
            return false;
        }
        long furniture = lines.stream().filter(Furniture::sure).distinct().count();
        boolean source = StoryLines.sourceLine(sections.story()).isPresent();
        boolean repeated = StoryLines.repeats(sections.story()) > 1;
        boolean heads = lines.stream().anyMatch(Furniture.COMMENTS::is)
                || lines.stream().anyMatch(Furniture.RELATED::is);
        int evidence = (int) Math.min(furniture, 3)
                + (source ? 1 : 0)
                + (repeated ? 1 : 0)
                + (heads ? 1 : 0)
                + (related.isEmpty() ? 0 : 2);
        return evidence >= 3 && (furniture > 0 || !related.isEmpty());
    }
}
