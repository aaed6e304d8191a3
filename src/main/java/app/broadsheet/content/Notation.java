package app.broadsheet.content;

import app.broadsheet.model.block.Picture;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Formulas, drawings and readings as the text in them. */
final class Notation {
    private Notation() {}

    /**
     * Puts the text of formulas and the pictures of drawings in their places, for those who look for an article among
     * elements of HTML: they would take their parts for empty boxes.
     */
    static void settle(Document page) {
        for (Element svg : page.select("svg")) {
            Picture picture = svg.closest("a, button, nav, header, footer") == null ? InlineDrawing.of(svg) : null;
            if (picture != null) {
                svg.replaceWith(new Element("img")
                        .attr("src", picture.address().toString())
                        .attr("alt", picture.alt())
                        .attr("width", String.valueOf(picture.width()))
                        .attr("height", String.valueOf(picture.height())));
            }
        }
        for (Element math : page.select("math")) {
            String text = Hidden.is(math) ? "" : text(math);
            if (!text.isBlank()) {
                math.replaceWith(new TextNode(text));
            }
        }
    }

    static void math(Element element, Place place, BlockSink sink) {
        sink.run().text(text(element), place.styles(), place.link());
    }

    /** A formula: its own text, else what the author wrote for those who cannot see it, else as TeX has it. */
    private static String text(Element element) {
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
        return text;
    }

    /** A drawing: as a picture where it is one; else the words in it, or what it is called, unless it is an icon. */
    static void drawing(Element element, Place place, BlockSink sink) {
        Picture picture = place.link() == null ? InlineDrawing.of(element) : null;
        if (picture != null) {
            sink.figure(picture, null);
            return;
        }
        boolean said = false;
        for (Element text : element.select("text, foreignObject")) {
            sink.run().text(text.wholeText() + " ", place.styles(), place.link());
            said |= text.hasText();
        }
        if (!said
                && place.link() == null
                && !element.attr("aria-hidden").equals("true")
                && InlineDrawing.isLarge(element)) {
            sink.run().text(InlineDrawing.name(element), place.styles(), place.link());
        }
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
