package app.broadsheet.content;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A formula (MathML Core) on one line, in the way of calculators: its bare text would read a half as twelve. What is not
 * known gives its text.
 */
final class Formula {
    private static final int DEEPEST = 200;
    private final StringBuilder text = new StringBuilder();

    private Formula() {}

    static String of(Element math) {
        Formula formula = new Formula();
        formula.children(math, 0);
        return formula.text.toString().replaceAll("\\s+", " ").strip();
    }

    private void children(Element parent, int depth) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && depth < DEEPEST) {
                element(element, depth + 1);
            } else if (child instanceof Element element) {
                text.append(element.wholeText());
            } else if (child instanceof TextNode words) {
                text.append(words.text());
            }
        }
    }

    private void element(Element element, int depth) {
        List<Element> parts = element.children();
        String name = element.normalName().toLowerCase(Locale.ROOT);
        switch (name) {
            case "mfrac" -> joined(parts, List.of("/"), depth);
            case "msup", "mover" -> joined(parts, List.of("^"), depth);
            case "msub", "munder" -> joined(parts, List.of("_"), depth);
            case "msubsup", "munderover" -> joined(parts, List.of("_", "^"), depth);
            case "msqrt" -> {
                text.append("√(");
                children(element, depth);
                text.append(')');
            }
            case "mroot" -> {
                text.append("root(");
                joined(parts, List.of(", "), depth);
                text.append(')');
            }
            case "mtr", "mlabeledtr" -> {
                children(element, depth);
                text.append("; ");
            }
            case "mtd" -> {
                children(element, depth);
                text.append(' ');
            }
            default -> children(element, depth);
        }
    }

    private void joined(List<Element> parts, List<String> between, int depth) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                text.append(between.get(Math.min(i, between.size()) - 1));
            }
            int start = text.length();
            element(parts.get(i), depth + 1);
            String part = text.substring(start).strip();
            boolean needsBrackets = part.codePointCount(0, part.length()) > 1 && !part.matches("[\\p{L}\\p{N}.]+");
            if (needsBrackets) {
                text.insert(start, "(").append(')');
            }
        }
    }
}
