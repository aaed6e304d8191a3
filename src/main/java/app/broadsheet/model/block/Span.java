package app.broadsheet.model.block;

import java.net.URI;
import java.util.List;
import java.util.Set;

/** A piece of running text. */
public sealed interface Span {
    /** Text with white space as it is to be shown: no line breaks, no runs of spaces. */
    record Text(String text, Set<Style> styles) implements Span {
        public Text {
            styles = Set.copyOf(styles);
        }

        /** Text with no style of its own. */
        public static Text plain(String text) {
            return new Text(text, Set.of());
        }
    }

    /**
     * A link.
     *
     * @param target absolute {@code http}, {@code https} or {@code mailto}; or {@code #name} within the article
     */
    record Link(URI target, List<Span> content) implements Span {
        public Link {
            content = List.copyOf(content);
        }
    }

    /** A picture within a line. */
    record Inline(Picture picture) implements Span {}

    /** A line break that the author wanted. */
    record Break() implements Span {}

    /** A place that a link within the article can lead to: a footnote, a heading. Shows nothing. */
    record Anchor(String name) implements Span {}
}
