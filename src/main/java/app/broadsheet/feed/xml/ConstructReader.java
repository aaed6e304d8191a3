package app.broadsheet.feed.xml;

import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.Construct.Kind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an element that carries text or markup: as characters, escaped or in CDATA (RSS, Atom {@code html}), as elements
 * (Atom {@code xhtml}, and RSS by mistake), or in base64 (Atom 0.3).
 */
final class ConstructReader {
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(\\s[^<>]*)?/?>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

    private ConstructReader() {}

    /** The construct, or null when the element holds something that is no text, such as a picture in base64. */
    static @Nullable Construct read(Element element, @Nullable URI outerBase, @Nullable String outerLanguage) {
        URI base = Bases.base(element, outerBase);
        String language = Bases.language(element, outerLanguage);
        String type = Vocabulary.attribute(element, "type").strip().toLowerCase(Locale.ROOT);
        String mode = Vocabulary.attribute(element, "mode").strip().toLowerCase(Locale.ROOT);
        if (mode.equals("base64") || isBinaryText(type)) {
            return decoded(element, type, base, language);
        }
        if (!type.isEmpty() && !isText(type)) {
            return null;
        }
        if (type.equals("xhtml") || type.endsWith("xhtml+xml") || mode.equals("xml") || hasMarkup(element)) {
            if (type.equals("html")) {
                return new Construct(MarkupWriter.innerOfEscaped(element), Kind.HTML, base, language);
            }
            boolean wrapped = type.equals("xhtml");
            return new Construct(inner(element, wrapped), Kind.HTML, base, language);
        }
        String value = element.wholeText();
        return new Construct(value, kind(type, value, isAtom(element)), base, language);
    }

    /** Whether plain-looking text is markup after all, as RSS never says: it has a tag or a character reference. */
    static boolean looksLikeMarkup(String value) {
        return TAG.matcher(value).find() || REFERENCE.matcher(value).find();
    }

    private static Kind kind(String type, String value, boolean atom) {
        if (type.contains("html")) {
            return Kind.HTML;
        }
        if (atom) {
            return Kind.TEXT;
        }
        return looksLikeMarkup(value) ? Kind.HTML : Kind.TEXT;
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

    private static @Nullable Construct decoded(
            Element element, String type, @Nullable URI base, @Nullable String language) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(element.wholeText().strip());
            String value = new String(bytes, StandardCharsets.UTF_8);
            boolean html = type.contains("html") || looksLikeMarkup(value);
            return new Construct(value, html ? Kind.HTML : Kind.TEXT, base, language);
        } catch (IllegalArgumentException notBase64) {
            String value = element.wholeText();
            return new Construct(value, looksLikeMarkup(value) ? Kind.HTML : Kind.TEXT, base, language);
        }
    }

    private static boolean hasMarkup(Element element) {
        return element.childrenSize() > 0;
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
