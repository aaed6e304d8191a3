package app.broadsheet.content.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page.
 *
 * @param article the elements of its body; untrusted
 * @param byline the author's line that stood in the text, null when none was found or looked for
 */
public record Found(Element article, @Nullable String byline) {}
