package app.broadsheet.ui.sidebar;

import app.broadsheet.model.Scope;
import org.jspecify.annotations.Nullable;

/** Where what is dragged would go, seen from the row under the pointer. */
enum DropPlace {
    INTO,
    BEFORE,
    BEHIND;

    private static final double EDGE = 0.28;

    /**
     * What a drop means; null for nothing.
     *
     * @param down how far down the row the pointer is, 0 to 1
     */
    static @Nullable DropPlace of(Scope dragged, Scope over, double down) {
        if (dragged.equals(over)) {
            return null;
        }
        if (dragged instanceof Scope.InFeed && over instanceof Scope.InFeed) {
            return down < 0.5 ? BEFORE : BEHIND;
        }
        if (!(over instanceof Scope.InFolder)) {
            return null;
        }
        if (dragged instanceof Scope.InFolder && (down < EDGE || down > 1 - EDGE)) {
            return down < EDGE ? BEFORE : BEHIND;
        }
        return INTO;
    }
}
