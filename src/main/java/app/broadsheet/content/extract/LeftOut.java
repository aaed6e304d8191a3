package app.broadsheet.content.extract;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page tells and was not taken for its article: the check that an extraction loses nothing unsaid. */
public final class LeftOut {
    /** So many letters tell one paragraph from another. */
    private static final int TELLING = 40;

    private static final Set<String> BESIDE = Set.of("nav", "aside", "footer", "form", "header", "figcaption");

    private LeftOut() {}

    /**
     * How many characters of prose stand on the page and not in {@code taken}; menus, comments and the like do not count.
     *
     * @param taken the article's words, a line for each paragraph
     */
    public static int characters(Document page, String taken) {
        Set<String> known = new HashSet<>();
        taken.lines().forEach(line -> known.add(start(line)));
        int left = 0;
        for (Line line : Line.of(page.body())) {
            if (line.text().length() > 2 * TELLING
                    && known.add(start(line.text()))
                    && line.isProse()
                    && !isBeside(line.element())) {
                left += line.text().length();
            }
        }
        return left;
    }

    private static boolean isBeside(Element line) {
        for (Element around = line; around != null; around = around.parent()) {
            if (BESIDE.contains(around.normalName()) || Names.areFurniture(Names.of(around))) {
                return true;
            }
        }
        return false;
    }

    /** The first letters and digits. */
    private static String start(String text) {
        StringBuilder start = new StringBuilder(TELLING);
        for (int i = 0; i < text.length() && start.length() < TELLING; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                start.append(c);
            }
        }
        return start.toString();
    }
}
