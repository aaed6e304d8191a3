package app.broadsheet.ui.comments;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import java.util.List;
import java.util.stream.Collectors;

/** What is quoted, as plain text: each line behind a {@code >}, as in mail (RFC 3676, 4.5). */
final class Quotes {
    private static final int LONGEST = 1_200;

    private Quotes() {}

    /** The paragraphs of a comment. */
    static String of(List<Block> blocks) {
        return of(blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .map(paragraph -> text(paragraph.content()))
                .collect(Collectors.joining("\n\n")));
    }

    /** A text, cut where it gets long. */
    static String of(String text) {
        if (text.isBlank()) {
            return "";
        }
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        return cut.strip().lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"))
                + "\n\n";
    }

    private static String text(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            switch (span) {
                case Span.Text words -> text.append(words.text());
                case Span.Link link -> text.append(text(link.content()));
                case Span.Break _ -> text.append('\n');
                case Span.Inline _, Span.Anchor _ -> {}
            }
        }
        return text.toString();
    }
}
