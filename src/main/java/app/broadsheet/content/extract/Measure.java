package app.broadsheet.content.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much text an element holds, how much of it is links, and how it is punctuated; counted without building strings. */
final class Measure {
    private static final double WITHIN_PAGE = 0.3;

    private int characters;
    private double linked;
    private int commas;
    private boolean space = true;

    private Measure() {}

    static Measure of(Element element) {
        Measure measure = new Measure();
        measure.add(element, 0);
        if (measure.space && measure.characters > 0) {
            measure.characters--;
        }
        return measure;
    }

    /** Characters as shown, runs of white space counted once. */
    int characters() {
        return characters;
    }

    /** Commas of any script: prose has them, menus do not. */
    int commas() {
        return commas;
    }

    /** The share of the text that is links, 0 to 1; links within the page (footnotes) count less. */
    double linkDensity() {
        return characters == 0 ? 0 : Math.min(1, linked / characters);
    }

    private void add(Element element, double link) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                int before = characters;
                count(text.getWholeText());
                linked += link * (characters - before);
            } else if (child instanceof Element inside) {
                String tag = inside.normalName();
                switch (tag) {
                    case "script", "style", "noscript", "template" -> {}
                    case "a" -> add(inside, inside.attr("href").startsWith("#") ? WITHIN_PAGE : 1);
                    default -> add(inside, link);
                }
            }
        }
    }

    private void count(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0xa0) {
                if (!space) {
                    characters++;
                    space = true;
                }
            } else {
                characters++;
                space = false;
                commas += isComma(c) ? 1 : 0;
            }
        }
    }

    /** Comma, Arabic, small, presentation forms, Chinese, Japanese and full-width commas. */
    private static boolean isComma(char c) {
        return switch (c) {
            case ',', '\u060c', '\ufe50', '\ufe10', '\ufe11', '\u2e41', '\u2e34', '\u2e32', '\uff0c', '\u3001' -> true;
            default -> false;
        };
    }
}
