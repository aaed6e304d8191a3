package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Preformatted text: line ends and spaces kept, pictures in it after it. */
final class CodeReader {
    private CodeReader() {}

    static void read(Element element, ElementReader reader, Place place, BlockSink sink) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        String code = trimmed(text);
        if (!Characters.isBlank(code)) {
            sink.add(new Block.Code(code, language(element)));
        }
        element.select("img").forEach(image -> reader.element(image, place.inFigure(), sink));
    }

    private static void append(Element element, StringBuilder text) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                append(words.getWholeText(), text);
            } else if (child instanceof Element inside && !Hidden.is(inside)) {
                boolean line = inside.isBlock() && !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
                if (line || inside.normalName().equals("br")) {
                    text.append('\n');
                }
                append(inside, text);
            }
        }
    }

    private static void append(String words, StringBuilder text) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\r') {
                if (i + 1 == words.length() || words.charAt(i + 1) != '\n') {
                    text.append('\n');
                }
            } else if (c == '\n' || c == '\t' || Characters.isText(words, i)) {
                text.append(c);
            }
        }
    }

    private static String trimmed(StringBuilder text) {
        int from = 0;
        for (int i = 0;
                i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == ' ' || text.charAt(i) == '\t');
                i++) {
            if (text.charAt(i) == '\n') {
                from = i + 1;
            }
        }
        return text.substring(from).stripTrailing();
    }

    private static @Nullable String language(Element element) {
        Element code = element.selectFirst("> code");
        for (Element named : code == null ? new Element[] {element} : new Element[] {code, element}) {
            for (String name : named.classNames()) {
                String lower = name.toLowerCase(Locale.ROOT);
                for (String prefix : new String[] {"language-", "lang-", "highlight-source-", "brush:"}) {
                    if (lower.startsWith(prefix) && isName(lower.substring(prefix.length()))) {
                        return lower.substring(prefix.length());
                    }
                }
            }
        }
        return null;
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= 30
                && name.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "+#-_.".indexOf(c) >= 0);
    }
}
