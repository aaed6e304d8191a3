package app.broadsheet.importer.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headline that a text begins with.
 *
 * @param rest the text after it
 */
record Headline(String text, String rest) {
    private static final int LONGEST = 140;
    private static final Pattern MARKDOWN = Pattern.compile("\\A\\s*# +(\\S.*+)(?:\\R|\\z)");
    private static final Pattern UNDERLINED = Pattern.compile("\\A\\s*(\\S.*+)\\R={3,}+[ \\t]*+(?:\\R|\\z)");
    private static final Pattern FIRST_LINE = Pattern.compile("\\A\\s*(\\S.*+)\\R[ \\t]*+\\R");

    /** A heading of the first level at the very beginning. */
    static Optional<Headline> ofMarkdown(String text) {
        return first(MARKDOWN, text).map(Headline::opened).or(() -> first(UNDERLINED, text));
    }

    /** A short line by itself at the very beginning that does not end as a sentence does. */
    static Optional<Headline> ofText(String text) {
        return first(UNDERLINED, text).or(() -> first(FIRST_LINE, text).filter(Headline::isOne));
    }

    private static Optional<Headline> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new Headline(matcher.group(1).strip(), text.substring(matcher.end())))
                : Optional.empty();
    }

    /** The same without the marks that may close such a heading, too: {@code # So #}. */
    private Headline opened() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end > 0 && text.charAt(end - 1) == ' ';
        return closed ? new Headline(text.substring(0, end).strip(), rest) : this;
    }

    private boolean isOne() {
        return text.length() <= LONGEST && ".:;,…\u3002".indexOf(text.charAt(text.length() - 1)) < 0 && !rest.isBlank();
    }
}
