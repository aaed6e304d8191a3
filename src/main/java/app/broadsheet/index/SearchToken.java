package app.broadsheet.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A part of what was typed: {@code -title:"two words"}.
 *
 * @param not whether a minus was before it
 * @param operator what was before the colon, in lower case; empty for plain words
 * @param value without quotes
 * @param quoted whether it was in quotes
 * @param unfinished whether it is the last and neither closed by a quote nor followed by a space
 */
record SearchToken(boolean not, String operator, String value, boolean quoted, boolean unfinished) {
    private static final Set<String> OPERATORS =
            Set.of("title", "source", "author", "lang", "in", "before", "after", "last");
    private static final String QUOTES = "\"“”„«»";

    /** Cuts what was typed at spaces outside quotes. */
    static List<SearchToken> split(String typed) {
        List<SearchToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < typed.length()) {
            if (Character.isWhitespace(typed.charAt(at))) {
                at++;
                continue;
            }
            int end = end(typed, at);
            SearchToken token = token(typed.substring(at, end), end == typed.length());
            if (!token.value().isBlank() || !token.operator().isEmpty()) {
                tokens.add(token);
            }
            at = end;
        }
        return tokens;
    }

    private static int end(String typed, int start) {
        boolean quoted = false;
        for (int i = start; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (isQuote(c)) {
                quoted = !quoted;
                if (!quoted) {
                    return i + 1;
                }
            } else if (!quoted && Character.isWhitespace(c)) {
                return i;
            }
        }
        return typed.length();
    }

    private static SearchToken token(String part, boolean last) {
        boolean not = part.startsWith("-");
        String rest = not ? part.substring(1) : part;
        String operator = "";
        int colon = rest.indexOf(':');
        if (colon > 0 && OPERATORS.contains(rest.substring(0, colon).toLowerCase(Locale.ROOT))) {
            operator = rest.substring(0, colon).toLowerCase(Locale.ROOT);
            rest = rest.substring(colon + 1);
        }
        boolean quoted = !rest.isEmpty() && isQuote(rest.charAt(0));
        boolean closed = quoted && rest.length() > 1 && isQuote(rest.charAt(rest.length() - 1));
        String value = rest.chars()
                .filter(c -> !isQuote((char) c))
                .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                .toString();
        return new SearchToken(not, operator, value, quoted, last && !closed);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
