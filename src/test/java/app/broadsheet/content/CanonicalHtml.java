package app.broadsheet.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the stored HTML may hold, said independently of the code that writes it. */
final class CanonicalHtml {
    private static final Set<String> TAGS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "table",
            "caption",
            "tbody",
            "tr",
            "td",
            "th",
            "figure",
            "figcaption",
            "img",
            "a",
            "br",
            "hr",
            "em",
            "strong",
            "s",
            "u",
            "mark",
            "sub",
            "sup",
            "small");
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "src",
            "alt",
            "width",
            "height",
            "id",
            "start",
            "colspan",
            "rowspan",
            "class",
            "data-kind",
            "data-title");
    private static final Set<String> CLASSES = Set.of("inline", "embed", "data", "pull");

    private CanonicalHtml() {}

    /** What is wrong with the HTML; empty when nothing is active and all is canonical. */
    static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        for (Element element : Jsoup.parse(html).body().select("body > *, body > * *")) {
            if (!TAGS.contains(element.normalName())) {
                faults.add("<" + element.normalName() + ">");
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                String value = attribute.getValue();
                boolean good = ATTRIBUTES.contains(name)
                        && switch (name) {
                            case "class" -> CLASSES.contains(value) || value.matches("language-[a-z0-9+#_.-]+");
                            case "href" -> value.matches("(?s)(https?://[^/].*|mailto:.*|#.+)");
                            case "src" ->
                                value.matches(
                                        "(?s)(https?://[^/].*|data:image/(png|jpe?g|gif|webp|svg\\+xml;drawing);base64,[A-Za-z0-9+/=]+)");
                            default ->
                                !value.toLowerCase(Locale.ROOT).contains("javascript:")
                                        || name.equals("alt")
                                        || name.equals("id");
                        };
                if (!good) {
                    faults.add(name + "=" + value);
                }
            }
        }
        return faults;
    }
}
