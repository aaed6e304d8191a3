package app.broadsheet.ui.comments;

import app.broadsheet.model.Comment;
import app.broadsheet.model.CommentId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A comment and how deep in its thread it is, 0 for one that answers the article. */
public record ThreadedComment(Comment comment, int depth) {
    /**
     * Puts comments in reading order: each followed by its replies and theirs. One whose parent is not here, or that
     * answers itself round about, stands on its own.
     */
    static List<ThreadedComment> order(List<Comment> comments) {
        Set<CommentId> here = new HashSet<>();
        comments.forEach(comment -> here.add(comment.id()));
        Map<CommentId, List<Comment>> replies = new HashMap<>();
        List<Comment> roots = new ArrayList<>();
        for (Comment comment : comments) {
            CommentId parent = comment.parent();
            if (parent == null || !here.contains(parent)) {
                roots.add(comment);
            } else {
                replies.computeIfAbsent(parent, key -> new ArrayList<>()).add(comment);
            }
        }
        List<ThreadedComment> ordered = new ArrayList<>(comments.size());
        Set<CommentId> done = new HashSet<>();
        roots.forEach(root -> unfold(root, replies, done, ordered));
        // What is left answers itself round about.
        comments.forEach(comment -> unfold(comment, replies, done, ordered));
        return List.copyOf(ordered);
    }

    /** Not recursive: a thread may be as deep as its writers like. */
    private static void unfold(
            Comment root, Map<CommentId, List<Comment>> replies, Set<CommentId> done, List<ThreadedComment> ordered) {
        Deque<ThreadedComment> open = new ArrayDeque<>();
        open.push(new ThreadedComment(root, 0));
        while (!open.isEmpty()) {
            ThreadedComment next = open.pop();
            if (done.add(next.comment.id())) {
                ordered.add(next);
                replies.getOrDefault(next.comment.id(), List.of())
                        .reversed()
                        .forEach(reply -> open.push(new ThreadedComment(reply, next.depth + 1)));
            }
        }
    }
}
