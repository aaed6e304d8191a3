package app.broadsheet.ui.offline;

/** What the pane leads to. Called on the FX thread. */
public interface OfflineActions {
    /** Whether no request may be made from now on. */
    void workOffline(boolean offline);

    /** Shows the sheet that gets everything ready. */
    void flight();

    /** Shows what is fetched ahead and what is kept. */
    void rules();

    /** Shows what takes how much space. */
    void space();

    /** Writes what the list shows into a file to take along. */
    void export();
}
