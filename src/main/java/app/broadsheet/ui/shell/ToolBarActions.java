package app.broadsheet.ui.shell;

/** What the tool bar asks for. Called on the FX thread. */
interface ToolBarActions {
    void back();

    void add();

    void refresh();

    void cancelRefresh();

    void markAllRead();

    void offline();

    void looks();
}
