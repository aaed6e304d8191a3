package app.broadsheet.content.extract;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements that name the author. */
final class Bylines {
    /** "Ann Author • 8h": when, which is no part of the name. */
    private static final Pattern AGE = Pattern.compile(
            "\\s*[•·|]\\s*\\d{1,3}\\s*(s|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|years?)( ago)?\\s*$");

    private static final Pattern NAMES = Pattern.compile("byline|author|dateline|writtenby|p-author");

    private Bylines() {}

    static boolean isByline(Element element, String names) {
        return element.attr("rel").equals("author")
                || element.attr("itemprop").contains("author")
                || (!names.isEmpty() && NAMES.matcher(names).find());
    }

    /** The name in it: the part marked as the name where there is one, else all its text. */
    static String text(Element element) {
        Element name = element.selectFirst("[itemprop*=name]");
        return AGE.matcher((name == null ? element : name).text())
                .replaceFirst("")
                .strip();
    }
}
