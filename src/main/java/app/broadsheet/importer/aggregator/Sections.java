package app.broadsheet.importer.aggregator;

import java.util.List;

/**
 * A page's lines by part. Every part but the first may be missing; what follows the related stories, and the strip
 * between body and comments, belong to no part.
 *
 * @param story from the headline to the end of the body
 * @param comments without their head
 * @param related without their head
 */
record Sections(List<String> story, List<String> comments, List<String> related) {
    /** Cuts {@code lines} up. */
    static Sections of(List<String> lines) {
        int end = foot(lines);
        int start = 0;
        while (start < end && Furniture.MASTHEAD.is(lines.get(start))) {
            start++;
        }
        int strip = first(lines, start, end, Furniture.ASSISTANT);
        // Before the strip a line "Comments" is the writer's; without one the first such line ends the body.
        int from = strip < end ? strip : start;
        int comments = first(lines, from, end, Furniture.COMMENTS);
        int related = relatedHead(lines, from, end);
        if (related < comments && first(lines, related, end, Furniture.COMMENTS) < end) {
            return new Sections(
                    lines.subList(start, Math.min(strip, related)),
                    after(lines, comments, end),
                    after(lines, related, comments));
        }
        int body = Math.min(strip, Math.min(comments, related));
        return new Sections(
                lines.subList(start, body),
                comments < related ? after(lines, comments, related) : List.of(),
                after(lines, related, end));
    }

    /** The last such line that cards follow; a reader may have written the words in a comment. */
    private static int relatedHead(List<String> lines, int from, int end) {
        int first = first(lines, from, end, Furniture.RELATED);
        for (int head = first; head < end; head = first(lines, head + 1, end, Furniture.RELATED)) {
            int next = first(lines, head + 1, end, Furniture.RELATED);
            if (!Cards.in(lines.subList(head + 1, next)).isEmpty()) {
                return head;
            }
        }
        return first;
    }

    /** Where the invitation to the app begins: the last place, since a text may hold the words. */
    private static int foot(List<String> lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            if (Furniture.APP_HEAD.is(lines.get(i))) {
                return i;
            }
        }
        int end = lines.size();
        while (end > 1 && Furniture.APP.is(lines.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static int first(List<String> lines, int from, int end, Furniture what) {
        for (int i = from; i < end; i++) {
            if (what.is(lines.get(i))) {
                return i;
            }
        }
        return end;
    }

    private static List<String> after(List<String> lines, int head, int end) {
        return head < end ? lines.subList(head + 1, end) : List.of();
    }
}
