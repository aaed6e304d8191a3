package app.broadsheet.ui.shell;

/** How many columns the window has room for. */
public enum WindowShape {
    /** One pane at a time, with a way back. */
    ONE,
    /** List and article; the sidebar takes the list's place when it is gone back to. */
    TWO,
    /** Sidebar, list and article. */
    THREE,
    /** Related stories too. */
    FOUR;

    private static final double TWO_FROM = 680;
    private static final double THREE_FROM = 900;
    private static final double FOUR_FROM = 1500;

    /** Whether the sidebar is there only when it is brought to the front. */
    boolean hidesSidebar() {
        return this == ONE || this == TWO;
    }

    /** The shape of a window that is {@code width} pixels wide inside. */
    static WindowShape of(double width) {
        if (width < THREE_FROM) {
            return width < TWO_FROM ? ONE : TWO;
        }
        return width < FOUR_FROM ? THREE : FOUR;
    }
}
