package app.broadsheet.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The notice that tells what was just done, with a way back where there is one; and the notice that stays until it was seen,
 * which comes back when one in passing is over. FX thread only.
 */
public final class NoticesModel {
    /**
     * What was done.
     *
     * @param undo takes it back; null when there is no way back
     * @param show leads to what it tells of; null when it leads nowhere
     */
    public record Notice(
            String text, @Nullable Runnable undo, @Nullable Runnable show) {

        /** Whether it stays until it was seen. */
        public boolean lasting() {
            return show != null;
        }
    }

    private final ReadOnlyObjectWrapper<@Nullable Notice> current = new ReadOnlyObjectWrapper<>();
    private final Deque<Notice> unseen = new ArrayDeque<>();

    /** The newest notice; null when there is none to show. */
    public ReadOnlyObjectProperty<@Nullable Notice> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Tells something, in place of what was told before. */
    public void tell(String text) {
        current.set(new Notice(text, null, null));
    }

    /** Tells of something that can be taken back. */
    public void tell(String text, Runnable undo) {
        current.set(new Notice(text, undo, null));
    }

    /** Tells of something that needs the user, until it was seen or dismissed. */
    public void ask(String text, Runnable show) {
        Notice notice = new Notice(text, null, show);
        unseen.removeIf(one -> one.text().equals(text));
        unseen.push(notice);
        current.set(notice);
    }

    /** Takes back what the notice tells of, if it can be, and ends the notice. */
    public void undo() {
        Notice notice = current.get();
        if (notice != null && notice.undo() != null) {
            dismiss();
            notice.undo().run();
        }
    }

    /** Goes to what the notice tells of, and ends the notice. */
    public void show() {
        Notice notice = current.get();
        if (notice != null && notice.show() != null) {
            dismiss();
            notice.show().run();
        }
    }

    /** Ends the notice; one that nobody has seen yet comes in its place. */
    public void dismiss() {
        Notice notice = current.get();
        if (notice != null) {
            unseen.remove(notice);
        }
        current.set(unseen.peek());
    }

    /** The user sees everything that was asked: ends the notices that stay. */
    public void seen() {
        unseen.clear();
        Notice notice = current.get();
        if (notice != null && notice.lasting()) {
            current.set(null);
        }
    }
}
