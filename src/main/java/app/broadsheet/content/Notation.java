package app.broadsheet.content;

import org.jsoup.nodes.Element;

/** Formulas, drawings and readings as the text in them. */
final class Notation {
    private Notation() {}

    /** A formula: its own text, else what the author wrote for those who cannot see it. */
    static void math(Element element, Place place, BlockSink sink) {
        Element shown = element.clone();
        shown.select("annotation, annotation-xml").remove();
        String text = Formula.of(shown);
        sink.run().text(text.isBlank() ? element.attr("alttext") : text, place.styles(), place.link());
    }

    static void drawing(Element element, Place place, BlockSink sink) {
        for (Element text : element.select("text, foreignObject")) {
            sink.run().text(text.wholeText() + " ", place.styles(), place.link());
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
