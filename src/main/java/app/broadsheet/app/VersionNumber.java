package app.broadsheet.app;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The number of a finished version, as {@code 1.2.3}: two to four numbers with dots between them. */
record VersionNumber(List<Integer> parts) implements Comparable<VersionNumber> {
    /** Not in the middle of a word, and not with anything after it: {@code 1.2.0-rc1} is not finished. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.+-])[vV]?(\\d{1,6}(?:\\.\\d{1,6}){1,3}+)(?![\\w+~-]|\\.\\w)");

    VersionNumber {
        parts = List.copyOf(parts);
    }

    /** The first in {@code text}. */
    static Optional<VersionNumber> in(String text) {
        Matcher found = NUMBER.matcher(text);
        return found.find()
                ? Optional.of(new VersionNumber(Stream.of(found.group(1).split("\\.", -1))
                        .map(Integer::valueOf)
                        .toList()))
                : Optional.empty();
    }

    @Override
    public int compareTo(VersionNumber other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int order = Integer.compare(at(i), other.at(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int at(int place) {
        return place < parts.size() ? parts.get(place) : 0;
    }

    @Override
    public String toString() {
        return parts.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
