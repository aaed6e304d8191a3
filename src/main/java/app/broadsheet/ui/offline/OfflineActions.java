package app.broadsheet.ui.offline;

/** What the pane leads to. Called on the FX thread. */
public interface OfflineActions {
    /** Whether no request may be made from now on. */
    void workOffline(boolean offline);

    /** Shows the sheet that gets everything ready. */
    void flight();
}
