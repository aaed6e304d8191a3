package app.broadsheet.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The notice that tells what was just done, with a way back where there is one. FX thread only. */
public final class NoticesModel {
    /**
     * What was done.
     *
     * @param undo takes it back; null when there is no way back
     */
    public record Notice(String text, @Nullable Runnable undo) {}

    private final ReadOnlyObjectWrapper<@Nullable Notice> current = new ReadOnlyObjectWrapper<>();

    /** The newest notice; null when there is none to show. */
    public ReadOnlyObjectProperty<@Nullable Notice> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Tells something, in place of what was told before. */
    public void tell(String text) {
        current.set(new Notice(text, null));
    }

    /** Tells of something that can be taken back. */
    public void tell(String text, Runnable undo) {
        current.set(new Notice(text, undo));
    }

    /** Takes back what the notice tells of, if it can be, and ends the notice. */
    public void undo() {
        Notice notice = current.get();
        if (notice != null && notice.undo() != null) {
            current.set(null);
            notice.undo().run();
        }
    }

    /** Ends the notice. */
    public void dismiss() {
        current.set(null);
    }
}
