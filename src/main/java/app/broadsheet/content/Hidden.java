package app.broadsheet.content;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What no reader of the page sees: scripts, controls, and what is styled away. */
final class Hidden {
    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "input",
            "select",
            "textarea",
            "option",
            "optgroup",
            "datalist",
            "area",
            "param",
            "track",
            "source",
            "col",
            "colgroup",
            "canvas",
            "dialog",
            "frameset",
            "frame",
            "noframes",
            "noembed",
            "applet",
            "keygen",
            "progress",
            "meter",
            "slot",
            "portal",
            "marquee-script");

    private Hidden() {}

    static boolean is(Element element) {
        if (TAGS.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") && !element.attr("hidden").equals("false")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && isNotDisplayed(style);
    }

    private static boolean isNotDisplayed(String style) {
        String squeezed = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }
}
