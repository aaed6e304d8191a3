package app.broadsheet.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comments of an article as they are stored.
 *
 * @param comments in reading order, each behind what it answers
 * @param fetched when they were last fetched, null when they never were
 * @param why why the last fetch failed, a sentence; empty when it did not
 * @param target what is known of where comments go, null when the site was not asked
 */
public record CommentThread(
        List<ThreadedComment> comments,
        @Nullable Instant fetched,
        String why,
        @Nullable CommentTarget target) {
    /** Nothing yet. */
    public static final CommentThread NONE = new CommentThread(List.of(), null, "", null);

    public CommentThread {
        comments = List.copyOf(comments);
    }
}
