package app.broadsheet.ui.fx;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A tooltip that is made when the pointer comes over its control for the first time: each is a window with a scene of its
 * own, and a start would make dozens that nobody sees. Who listens instead of looking hears its text at once. FX thread
 * only.
 */
public final class LateTooltip {
    private LateTooltip() {}

    /** Has {@code control} say {@code text}, whatever it said before; nothing when it is null. */
    public static void set(Control control, @Nullable String text) {
        control.setAccessibleHelp(text);
        if (text == null) {
            control.setTooltip(null);
        } else if (control.getTooltip() != null) {
            control.getTooltip().setText(text);
        } else {
            Coming.over(control);
        }
    }

    /** Waits for the pointer, once for each control. */
    private record Coming(Control control) implements EventHandler<MouseEvent> {
        static void over(Control control) {
            if (control.getProperties().putIfAbsent(Coming.class, true) == null) {
                control.addEventFilter(MouseEvent.MOUSE_ENTERED, new Coming(control));
            }
        }

        @Override
        public void handle(MouseEvent entered) {
            String text = control.getAccessibleHelp();
            if (control.getTooltip() == null && text != null) {
                control.setTooltip(new Tooltip(text));
            }
        }
    }
}
