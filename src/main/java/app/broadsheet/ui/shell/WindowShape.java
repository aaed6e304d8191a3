package app.broadsheet.ui.shell;

/** How many columns the window has room for. */
public enum WindowShape {
    /** One pane at a time, with a way back. */
    ONE,
    /** Sidebar, list and article. */
    THREE,
    /** Related stories too. */
    FOUR;

    private static final double THREE_FROM = 900;
    private static final double FOUR_FROM = 1500;

    /** The shape of a window that is {@code width} pixels wide inside. */
    static WindowShape of(double width) {
        if (width < THREE_FROM) {
            return ONE;
        }
        return width < FOUR_FROM ? THREE : FOUR;
    }
}
