package app.broadsheet.content;

import app.broadsheet.model.block.Style;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What inline elements do to the text in them. */
final class Inline {
    private static final Map<String, Style> STYLES = Map.ofEntries(
            Map.entry("em", Style.EMPHASIS),
            Map.entry("i", Style.EMPHASIS),
            Map.entry("cite", Style.EMPHASIS),
            Map.entry("dfn", Style.EMPHASIS),
            Map.entry("var", Style.EMPHASIS),
            Map.entry("strong", Style.STRONG),
            Map.entry("b", Style.STRONG),
            Map.entry("code", Style.CODE),
            Map.entry("kbd", Style.CODE),
            Map.entry("samp", Style.CODE),
            Map.entry("tt", Style.CODE),
            Map.entry("s", Style.STRIKE),
            Map.entry("strike", Style.STRIKE),
            Map.entry("del", Style.STRIKE),
            Map.entry("u", Style.UNDERLINE),
            Map.entry("ins", Style.UNDERLINE),
            Map.entry("mark", Style.MARK),
            Map.entry("sub", Style.SUBSCRIPT),
            Map.entry("sup", Style.SUPERSCRIPT),
            Map.entry("small", Style.SMALL));

    private Inline() {}

    /** The place inside an inline element. */
    static Place style(Element element, Place place) {
        Style style = STYLES.get(element.normalName());
        Place inside = style == null ? place : place.with(style);
        String css = element.attr("style");
        return css.isEmpty() ? inside : css(css.toLowerCase(Locale.ROOT).replace(" ", ""), inside);
    }

    private static Place css(String css, Place place) {
        Place inside = place;
        if (css.contains("font-weight:bold") || css.contains("font-weight:700")) {
            inside = inside.with(Style.STRONG);
        }
        if (css.contains("font-style:italic")) {
            inside = inside.with(Style.EMPHASIS);
        }
        if (css.contains("text-decoration:line-through")) {
            inside = inside.with(Style.STRIKE);
        }
        return inside;
    }

    /** Whether an element stands on lines of its own. */
    static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "ins", "del", "map", "object", "button" -> false;
            case "center", "main", "picture-gallery", "details", "search", "hgroup" -> true;
            case "span", "font", "strong", "em", "b", "i" ->
                element.attr("style").replace(" ", "").contains("display:block");
            default -> element.isBlock();
        };
    }
}
