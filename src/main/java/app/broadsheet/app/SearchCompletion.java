package app.broadsheet.app;

import app.broadsheet.app.SearchSuggestion.Kind;
import app.broadsheet.index.ArticleIndex;
import app.broadsheet.index.SearchPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Suggests how to go on with the last part of what is typed: words of headlines, operators, and what an operator takes.
 *
 * @param sources the names of all sources
 * @param today the reader's day
 */
record SearchCompletion(ArticleIndex index, List<String> sources, LocalDate today) {
    private static final int MOST = 8;
    private static final int SHORTEST_WORD = 2;
    private static final List<String> OPERATORS =
            List.of("source:", "author:", "title:", "in:", "last:", "after:", "before:", "lang:");

    List<SearchSuggestion> of(String typed) {
        String part = lastPart(typed);
        String before = typed.substring(0, typed.length() - part.length());
        String minus = part.startsWith("-") ? "-" : "";
        String rest = part.substring(minus.length());
        int colon = rest.indexOf(':');
        String operator = colon < 0 ? "" : rest.substring(0, colon + 1).toLowerCase(Locale.ROOT);
        if (OPERATORS.contains(operator)) {
            String value = rest.substring(colon + 1).replace("\"", "");
            return values(operator, value)
                    .map(one -> one.behind(before, minus + operator))
                    .limit(MOST)
                    .toList();
        }
        List<SearchSuggestion> all = new ArrayList<>();
        OPERATORS.stream()
                .filter(each -> each.startsWith(rest.toLowerCase(Locale.ROOT)))
                .forEach(each -> all.add(new SearchSuggestion(Kind.OPERATOR, minus + each, before + minus + each)));
        if (rest.length() >= SHORTEST_WORD && !rest.startsWith("\"")) {
            index.completions(rest, MOST).stream()
                    .filter(word -> !word.equalsIgnoreCase(rest))
                    .forEach(word -> all.add(new Value(Kind.WORD, word).behind(before, minus)));
        }
        return all.stream().limit(MOST).toList();
    }

    private record Value(Kind kind, String text) {
        SearchSuggestion behind(String before, String operator) {
            String written = text.contains(" ") ? '"' + text + '"' : text;
            return new SearchSuggestion(kind, operator + written, before + operator + written + " ");
        }
    }

    private Stream<Value> values(String operator, String value) {
        Function<Kind, Function<String, Value>> as = kind -> text -> new Value(kind, text);
        return switch (operator) {
            case "source:" -> containing(sources, value).map(as.apply(Kind.SOURCE));
            case "author:" ->
                value.isEmpty()
                        ? Stream.of()
                        : index.authors(value, MOST).stream().map(as.apply(Kind.AUTHOR));
            case "title:" ->
                value.length() < SHORTEST_WORD
                        ? Stream.of()
                        : index.completions(value, MOST).stream().map(as.apply(Kind.WORD));
            case "in:" ->
                beginning(Arrays.stream(SearchPlace.values()).map(SearchPlace::typed), value)
                        .map(as.apply(Kind.PLACE));
            case "last:" ->
                beginning(Stream.of("24h", "7d", "30d", "3m", "1y"), value).map(as.apply(Kind.SPAN));
            case "lang:" -> beginning(index.languages().stream(), value).map(as.apply(Kind.LANGUAGE));
            default -> beginning(dates(), value).map(as.apply(Kind.DATE));
        };
    }

    private Stream<String> dates() {
        return Stream.of(
                "today",
                "yesterday",
                today.minusDays(7).toString(),
                today.withDayOfMonth(1).toString(),
                Integer.toString(today.getYear()));
    }

    private static Stream<String> beginning(Stream<String> all, String value) {
        String low = value.toLowerCase(Locale.ROOT);
        return all.filter(each -> each.startsWith(low) && !each.equals(low));
    }

    /** Those that begin so before those that have a word that does. */
    private static Stream<String> containing(List<String> all, String value) {
        String low = value.toLowerCase(Locale.ROOT);
        List<String> inside = new ArrayList<>();
        List<String> first = new ArrayList<>();
        for (String each : all) {
            String name = each.toLowerCase(Locale.ROOT);
            if (name.startsWith(low)) {
                first.add(each);
            } else if (name.contains(" " + low)) {
                inside.add(each);
            }
        }
        return Stream.concat(first.stream(), inside.stream()).filter(each -> !each.equalsIgnoreCase(value));
    }

    /** What is behind the last blank that is not between quotes. */
    private static String lastPart(String typed) {
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && Character.isWhitespace(typed.charAt(i))) {
                from = i + 1;
            }
        }
        return typed.substring(from);
    }
}
