package app.broadsheet.ui.shell;

/** What a key or a button asks of the window. The key sheet lists them in this order. */
enum Command {
    NEXT,
    PREVIOUS,
    NEXT_UNREAD,
    PREVIOUS_UNREAD,
    PAGE_OR_NEXT_UNREAD,
    PAGE_BACK,
    OPEN,
    BROWSE,
    FIND,
    STAR,
    TOGGLE_READ,
    MARK_ALL_READ,
    BACK_TO_LIST,
    ESCAPE,
    SEARCH,
    REFRESH,
    ADD,
    UNDO,
    KEYS
}
