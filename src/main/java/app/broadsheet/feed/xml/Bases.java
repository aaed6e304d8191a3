package app.broadsheet.feed.xml;

import app.broadsheet.feed.text.Addresses;
import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What is in force at an element because an ancestor said so: {@code xml:base} and {@code xml:lang}. */
final class Bases {
    private Bases() {}

    /** What relative addresses at {@code element} are relative to, given what they are outside of it. */
    static @Nullable URI base(Element element, @Nullable URI outside) {
        String own = element.attr("xml:base");
        if (own.isBlank()) {
            return outside;
        }
        URI found = Addresses.resolve(outside, own);
        return found != null && found.isAbsolute() && Addresses.isWeb(found) ? found : outside;
    }

    /** The language at {@code element} as a BCP 47 tag, given what it is outside of it. */
    static @Nullable String language(Element element, @Nullable String outside) {
        String own = element.attr("xml:lang");
        return own.isBlank() ? outside : tag(own);
    }

    /** A language as feeds write it as a BCP 47 tag; null when it cannot be one. */
    static @Nullable String tag(String written) {
        String tag = written.strip().replace('_', '-');
        return tag.isEmpty() || Locale.forLanguageTag(tag).getLanguage().isEmpty() ? null : tag;
    }
}
