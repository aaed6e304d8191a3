package app.broadsheet.content.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One paragraph, heading or list item of an article: the smallest box that stands on its own.
 *
 * @param element the box
 * @param text as shown
 * @param words how many words it has; two characters of a script without spaces count as one
 */
record Line(Element element, String text, int words) {

    /** The lines of an article in order; captions are none. */
    static List<Line> of(Element article) {
        List<Line> lines = new ArrayList<>();
        collect(article, lines);
        return lines;
    }

    private static boolean collect(Element element, List<Line> lines) {
        boolean found = false;
        for (Element child : element.children()) {
            String tag = child.normalName();
            if (!tag.equals("figcaption") && !tag.equals("noscript")) {
                found |= collect(child, lines);
            } else {
                found = true;
            }
        }
        if (!found && element.isBlock()) {
            String text = element.text().strip();
            if (!text.isEmpty()) {
                lines.add(new Line(element, text, words(text)));
                return true;
            }
        }
        return found;
    }

    private static int words(String text) {
        int words = 0;
        int ideographs = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x2e80 && c <= 0xd7af) {
                ideographs++;
                inside = false;
            } else {
                boolean letter = Character.isLetterOrDigit(c) || c == '\'' || c == '’' || Character.isSurrogate(c);
                words += letter && !inside ? 1 : 0;
                inside = letter;
            }
        }
        return words + ideographs / 2;
    }

    boolean isHeading() {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) != 'r';
    }

    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:。！？؟।".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Long enough, and enough like sentences, to be what the article tells. */
    boolean isProse() {
        return linkDensity() < 0.6 && (words >= 25 || (words >= 10 && endsSentence()));
    }

    double linkDensity() {
        return Measure.of(element).linkDensity();
    }

    /** The names of the box and of those around it that hold hardly anything else. */
    String names() {
        StringBuilder names = new StringBuilder(Names.of(element));
        int most = 2 * text.length() + 100;
        for (Element around = element.parent(); around != null; around = around.parent()) {
            if (around.attributesSize() > 0) {
                if (Measure.of(around).characters() > most) {
                    break;
                }
                names.append(' ').append(Names.of(around));
            }
        }
        return names.toString();
    }

    void remove() {
        element.remove();
    }
}
