package app.broadsheet.feed.xml;

import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.Construct.Kind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an element that carries text or markup: as characters, escaped or in CDATA (RSS, Atom {@code html}), as elements
 * (Atom {@code xhtml}, and RSS by mistake), or in base64 (Atom 0.3).
 */
final class ConstructReader {
    private ConstructReader() {}

    /** The construct, or null when the element holds something that is no text, such as a picture in base64. */
    static @Nullable Construct read(Element element, @Nullable URI outerBase) {
        URI base = Bases.base(element, outerBase);
        String type = Vocabulary.attribute(element, "type").strip().toLowerCase(Locale.ROOT);
        String mode = Vocabulary.attribute(element, "mode").strip().toLowerCase(Locale.ROOT);
        if (mode.equals("base64") || isBinaryText(type)) {
            return decoded(element, type, base);
        }
        if (!type.isEmpty() && !isText(type)) {
            return null;
        }
        if (type.equals("xhtml") || type.endsWith("xhtml+xml") || mode.equals("xml") || hasMarkup(element)) {
            if (type.equals("html")) {
                return new Construct(MarkupWriter.innerOfEscaped(element), Kind.HTML, base);
            }
            boolean wrapped = type.equals("xhtml");
            return new Construct(inner(element, wrapped), Kind.HTML, base);
        }
        String value = element.wholeText();
        if (type.contains("html") || isAtom(element)) {
            return new Construct(value, type.contains("html") ? Kind.HTML : Kind.TEXT, base);
        }
        return Construct.guessed(value, base);
    }

    private static boolean isAtom(Element element) {
        String namespace = element.tag().namespace().toLowerCase(Locale.ROOT);
        return namespace.contains("atom") && !namespace.contains("xhtml");
    }

    /** Pictures, sounds and the like in base64 are no text; a type that nobody knows may well be. */
    private static boolean isText(String type) {
        boolean known = type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.startsWith("application/");
        return !known || type.contains("html") || type.endsWith("xml");
    }

    /** Atom 1.0 carries every other type in base64 unless it is XML (RFC 4287, 4.1.3.3). */
    private static boolean isBinaryText(String type) {
        return type.equals("application/octet-stream");
    }

    private static Construct decoded(Element element, String type, @Nullable URI base) {
        String written = element.wholeText();
        try {
            String value = new String(Base64.getMimeDecoder().decode(written.strip()), StandardCharsets.UTF_8);
            return type.contains("html") ? new Construct(value, Kind.HTML, base) : Construct.guessed(value, base);
        } catch (IllegalArgumentException notBase64) {
            return Construct.guessed(written, base);
        }
    }

    private static boolean hasMarkup(Element element) {
        return element.firstElementChild() != null;
    }

    private static String inner(Element element, boolean wrapped) {
        if (wrapped && element.childrenSize() == 1) {
            Element only = element.child(0);
            if (only.tag().localName().equalsIgnoreCase("div")
                    && element.ownText().isBlank()) {
                return MarkupWriter.inner(only);
            }
        }
        return MarkupWriter.inner(element);
    }
}
