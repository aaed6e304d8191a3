package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Span;
import java.util.ArrayList;
import java.util.List;

/** Parts of running text. Pictures and line breaks count as one character, as in the nodes. */
final class SpanCut {
    private SpanCut() {}

    /** How many characters the nodes of spans show. */
    static int length(List<Span> spans) {
        int length = 0;
        for (Span span : spans) {
            length += length(span);
        }
        return length;
    }

    /** What is from {@code from} to before {@code to}. */
    static List<Span> of(List<Span> spans, int from, int to) {
        List<Span> kept = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int length = length(span);
            int start = Math.max(0, from - at);
            int end = Math.min(length, to - at);
            if (start < end) {
                kept.add(
                        switch (span) {
                            case Span.Text text -> new Span.Text(text.text().substring(start, end), text.styles());
                            case Span.Link link -> new Span.Link(link.target(), of(link.content(), start, end));
                            default -> span;
                        });
            }
            at += length;
        }
        return kept;
    }

    private static int length(Span span) {
        return switch (span) {
            case Span.Text text -> text.text().length();
            case Span.Link link -> length(link.content());
            case Span.Inline _, Span.Break _ -> 1;
            case Span.Anchor _ -> 0;
        };
    }
}
