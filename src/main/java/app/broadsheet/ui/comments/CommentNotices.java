package app.broadsheet.ui.comments;

import org.jspecify.annotations.Nullable;

/** Tells the user what was done. Any thread. */
@FunctionalInterface
public interface CommentNotices {
    /** @param undo takes it back; null when there is no way back */
    void tell(String text, @Nullable Runnable undo);
}
