package app.broadsheet.app;

import app.broadsheet.model.Comment;
import app.broadsheet.model.CommentId;
import app.broadsheet.model.ThreadedComment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order in which comments are read. */
final class CommentThreads {
    private CommentThreads() {}

    /**
     * Every comment behind the one that it answers, siblings as they came. Loses none: one whose parent is not among them
     * counts as an answer to the article, and so does the first of some that answer each other in a ring.
     */
    static List<ThreadedComment> inReadingOrder(List<Comment> comments) {
        Set<CommentId> here = new HashSet<>();
        comments.forEach(comment -> here.add(comment.id()));
        Map<CommentId, List<Comment>> replies = new HashMap<>();
        List<Comment> roots = new ArrayList<>();
        for (Comment comment : comments) {
            CommentId parent = comment.parent();
            if (parent == null || !here.contains(parent)) {
                roots.add(comment);
            } else {
                replies.computeIfAbsent(parent, id -> new ArrayList<>()).add(comment);
            }
        }
        List<ThreadedComment> ordered = new ArrayList<>(comments.size());
        Set<CommentId> placed = new HashSet<>();
        roots.forEach(root -> place(root, replies, placed, ordered));
        comments.forEach(comment -> place(comment, replies, placed, ordered));
        return ordered;
    }

    /** Not recursive: a thread may be as deep as its writers like. */
    private static void place(
            Comment first,
            Map<CommentId, List<Comment>> replies,
            Set<CommentId> placed,
            List<ThreadedComment> ordered) {
        Deque<ThreadedComment> next = new ArrayDeque<>(List.of(new ThreadedComment(first, 0)));
        while (!next.isEmpty()) {
            ThreadedComment threaded = next.pop();
            if (placed.add(threaded.comment().id())) {
                ordered.add(threaded);
                replies.getOrDefault(threaded.comment().id(), List.of())
                        .reversed()
                        .forEach(reply -> next.push(new ThreadedComment(reply, threaded.depth() + 1)));
            }
        }
    }
}
