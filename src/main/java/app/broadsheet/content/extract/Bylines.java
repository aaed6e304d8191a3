package app.broadsheet.content.extract;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements that name the author. */
final class Bylines {
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
        return (name == null ? element : name).text().strip();
    }
}
