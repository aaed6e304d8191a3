package app.broadsheet.content;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Formulas, drawings and readings as the text in them. */
final class Notation {
    /** A number of three digits or more before its point, without a unit or in pixels: icons have two. */
    private static final Pattern LARGE = Pattern.compile("\\d{3,6}(\\.\\d{1,9})?(px)?");

    private Notation() {}

    /** A formula: its own text, else what the author wrote for those who cannot see it, else as TeX has it. */
    static void math(Element element, Place place, BlockSink sink) {
        Element shown = element.clone();
        shown.select("annotation, annotation-xml").remove();
        String text = Formula.of(shown);
        if (text.isBlank()) {
            text = element.attr("alttext");
        }
        if (text.isBlank()) {
            Element tex = element.selectFirst("annotation[encoding=application/x-tex]");
            text = tex == null ? element.text() : tex.text();
        }
        sink.run().text(text, place.styles(), place.link());
    }

    /** A drawing: the words in it; where there are none, what it is called, unless it is too small to be more than an icon. */
    static void drawing(Element element, Place place, BlockSink sink) {
        boolean said = false;
        for (Element text : element.select("text, foreignObject")) {
            sink.run().text(text.wholeText() + " ", place.styles(), place.link());
            said |= text.hasText();
        }
        if (!said && place.link() == null && !element.attr("aria-hidden").equals("true") && isLarge(element)) {
            Element title = element.selectFirst("> title, > desc");
            String name =
                    element.hasAttr("aria-label") ? element.attr("aria-label") : title == null ? "" : title.text();
            sink.run().text(name, place.styles(), place.link());
        }
    }

    /** Whether it states to be wider and higher than icons are, in its own units where it states no other. */
    private static boolean isLarge(Element drawing) {
        String[] box = drawing.attr("viewBox").strip().split("[\\s,]+", -1);
        String width = drawing.hasAttr("width") || box.length < 4 ? drawing.attr("width") : box[2];
        String height = drawing.hasAttr("height") || box.length < 4 ? drawing.attr("height") : box[3];
        return LARGE.matcher(width).matches() && LARGE.matcher(height).matches();
    }

    /** How a word is read, in the parentheses that browsers without ruby show. */
    static void ruby(Element element, ElementReader reader, Place place, BlockSink sink) {
        Element parent = element.parent();
        boolean hasParentheses = parent != null && parent.selectFirst("> rp") != null;
        sink.run().text(hasParentheses ? "" : "(", place.styles(), place.link());
        reader.children(element, place, sink);
        sink.run().text(hasParentheses ? "" : ")", place.styles(), place.link());
    }
}
