package app.broadsheet.ui.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;

/** Where a remembered window goes: as it was, but never where it cannot be reached because a screen is gone. */
final class WindowPlace {
    /** Less than this of the title bar in sight cannot be caught with the mouse. */
    private static final double CATCH = 80;

    private WindowPlace() {}

    /**
     * @param wanted as it was left
     * @param screens what can be seen of the screens, the main one first; at least one
     */
    static Rectangle2D fit(Rectangle2D wanted, List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream()
                .filter(each -> catchable(wanted, each))
                .findFirst()
                .orElse(screens.getFirst());
        double width = Math.min(wanted.getWidth(), screen.getWidth());
        double height = Math.min(wanted.getHeight(), screen.getHeight());
        if (!catchable(wanted, screen)) {
            return new Rectangle2D(
                    screen.getMinX() + (screen.getWidth() - width) / 2,
                    screen.getMinY() + (screen.getHeight() - height) / 2,
                    width,
                    height);
        }
        double x = Math.clamp(wanted.getMinX(), screen.getMinX(), screen.getMaxX() - width);
        double y = Math.clamp(wanted.getMinY(), screen.getMinY(), screen.getMaxY() - height);
        return new Rectangle2D(x, y, width, height);
    }

    private static boolean catchable(Rectangle2D window, Rectangle2D screen) {
        double seen = Math.min(window.getMaxX(), screen.getMaxX()) - Math.max(window.getMinX(), screen.getMinX());
        return seen >= CATCH
                && window.getMinY() >= screen.getMinY() - CATCH
                && window.getMinY() <= screen.getMaxY() - CATCH;
    }
}
