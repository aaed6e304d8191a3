package app.broadsheet.feed.xml;

import app.broadsheet.feed.text.Addresses;
import app.broadsheet.feed.wire.Construct;
import java.net.URI;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What is in force inside of an element: the base of its relative addresses and its language. */
record Scope(@Nullable URI base, @Nullable String language) {

    /** The scope inside of {@code element}, which stands in this one. */
    Scope inside(Element element) {
        URI inner = Bases.base(element, base);
        String tag = Bases.language(element, language);
        return new Scope(inner, tag);
    }

    /** The web address that an attribute or text of {@code element} gives; null when it gives none. */
    @Nullable
    URI web(Element element, @Nullable String written) {
        return Addresses.web(Bases.base(element, base), written);
    }

    /** The text or markup of {@code element}; null when it holds neither, or nothing. */
    @Nullable
    Construct construct(Element element) {
        Construct found = ConstructReader.read(element, base);
        return found == null || found.isBlank() ? null : found;
    }
}
