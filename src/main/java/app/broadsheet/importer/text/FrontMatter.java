package app.broadsheet.importer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the text of a clipped article between two lines of {@code ---} (YAML) or {@code +++} (TOML): names
 * with a value or a list of values. Only that much of those languages is read; the rest is passed over.
 *
 * @param fields by name in lower case, each with its values in order
 * @param body what follows
 */
record FrontMatter(Map<String, List<String>> fields, String body) {
    private static final Pattern FENCED =
            Pattern.compile("\\A\\s*(---|\\+\\+\\+)[ \\t]*\\R(.*?)\\R\\1[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w .-]{0,40}?)\\s*[:=](?:\\s+(.*)|\\s*)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.+)");
    private static final Pattern LISTED =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^']|'')*+)'|([^,\\s][^,]*)");
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*+\\|)?([^\\[\\]|]*+)\\]\\]");
    private static final int LONGEST = 100_000;

    /** The front matter of {@code text} and the rest; without any, no fields and all of the text. */
    static FrontMatter of(String text) {
        Matcher fenced = FENCED.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        if (!fenced.find()) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, List<String>> fields = fields(fenced.group(2));
        return fields.isEmpty()
                ? new FrontMatter(Map.of(), text)
                : new FrontMatter(fields, text.substring(fenced.end()));
    }

    /** The first value of the first of {@code names} that has one. */
    Optional<String> first(String... names) {
        return all(names).stream().findFirst();
    }

    /** The values of the first of {@code names} that has any. */
    List<String> all(String... names) {
        for (String name : names) {
            List<String> values = fields.get(name);
            if (values != null && !values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    private static Map<String, List<String>> fields(String block) {
        Map<String, List<String>> fields = new HashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : block.lines().toList()) {
            Matcher item = ITEM.matcher(line);
            Matcher field = FIELD.matcher(line);
            if (item.matches()) {
                add(open, item.group(1));
            } else if (field.matches()) {
                open = new ArrayList<>();
                fields.putIfAbsent(field.group(1).strip().toLowerCase(Locale.ROOT), open);
                String value = field.group(2) == null ? "" : field.group(2).strip();
                if (value.startsWith("[") && value.endsWith("]") && !value.startsWith("[[")) {
                    list(value.substring(1, value.length() - 1), open);
                } else {
                    add(open, value);
                }
            }
        }
        return fields;
    }

    private static void list(String items, List<String> into) {
        Matcher item = LISTED.matcher(items);
        while (item.find()) {
            add(into, item.group());
        }
    }

    private static void add(List<String> values, String written) {
        String value =
                WIKI_LINK.matcher(unquoted(written.strip())).replaceAll("$1").strip();
        if (!value.isEmpty() && !value.equals("null") && !value.equals("|") && !value.equals(">")) {
            values.add(value);
        }
    }

    private static String unquoted(String value) {
        if (value.length() < 2 || value.charAt(0) != value.charAt(value.length() - 1)) {
            return value;
        }
        String inner = value.substring(1, value.length() - 1);
        return switch (value.charAt(0)) {
            case '"' -> inner.replace("\\\"", "\"").replace("\\\\", "\\");
            case '\'' -> inner.replace("''", "'");
            default -> value;
        };
    }
}
