package app.broadsheet.importer.pdf;

import java.util.Map;
import java.util.Set;

/** The standard structure types of ISO 32000, 14.8.4 (and 32000-2) as HTML. */
final class Tags {
    private static final Map<String, String> HTML = Map.ofEntries(
            Map.entry("H", "h2"),
            Map.entry("Title", "h1"),
            Map.entry("H1", "h1"),
            Map.entry("H2", "h2"),
            Map.entry("H3", "h3"),
            Map.entry("H4", "h4"),
            Map.entry("H5", "h5"),
            Map.entry("H6", "h6"),
            Map.entry("P", "p"),
            Map.entry("L", "ul"),
            Map.entry("LI", "li"),
            Map.entry("Lbl", "span"),
            Map.entry("Table", "table"),
            Map.entry("TR", "tr"),
            Map.entry("TH", "th"),
            Map.entry("TD", "td"),
            Map.entry("THead", "thead"),
            Map.entry("TBody", "tbody"),
            Map.entry("TFoot", "tfoot"),
            Map.entry("Figure", "figure"),
            Map.entry("Caption", "figcaption"),
            Map.entry("Link", "a"),
            Map.entry("Quote", "q"),
            Map.entry("BlockQuote", "blockquote"),
            Map.entry("Code", "code"),
            Map.entry("Em", "em"),
            Map.entry("Strong", "strong"),
            Map.entry("Span", "span"),
            Map.entry("Art", "article"),
            Map.entry("Sect", "section"),
            Map.entry("Aside", "aside"),
            Map.entry("TOC", "nav"),
            Map.entry("Index", "nav"),
            Map.entry("Form", ""),
            Map.entry("Artifact", ""));
    private static final Set<String> INLINE = Set.of("span", "a", "q", "code", "em", "strong");
    private static final Set<String> TEXT =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "q", "code", "em", "strong", "figcaption");

    private Tags() {}

    /** The element for a role; empty for what is no text. */
    static String html(String role) {
        return HTML.getOrDefault(role, "div");
    }

    static boolean isInline(String tag) {
        return INLINE.contains(tag);
    }

    /** Whether what is in the element is running text. */
    static boolean holdsText(String tag) {
        return TEXT.contains(tag);
    }

    /** Whether the role says that a new paragraph begins. */
    static boolean isBlock(String role) {
        return HTML.containsKey(role) && !INLINE.contains(html(role));
    }
}
