package app.broadsheet.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes quotation marks that stand unescaped inside of an outline's attributes ({@code text="The "Best" of it"}): the
 * commonest fault of lists that were put together by hand or by a template.
 */
final class OpmlMending {
    private static final Pattern OUTLINE =
            Pattern.compile("<outline\\s(?:[^<]|<(?!/?outline))*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w:]+\\s*=\\s*\")([^<]{0,4000}?)\"(?=\\s+[\\w:]+\\s*=\\s*\"|\\s*/?>)");

    private OpmlMending() {}

    static String mended(String text) {
        if (!text.contains("\"")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        Matcher outlines = OUTLINE.matcher(text);
        int from = 0;
        while (outlines.find()) {
            out.append(text, from, outlines.start());
            Matcher attributes = ATTRIBUTE.matcher(outlines.group());
            out.append(attributes.replaceAll(found ->
                    Matcher.quoteReplacement(found.group(1) + found.group(2).replace("\"", "&quot;") + "\"")));
            from = outlines.end();
        }
        return out.append(text, from, text.length()).toString();
    }
}
