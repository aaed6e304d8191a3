package app.broadsheet.net;

/** Whether requests may be made now. Asked before each connection, on any thread; must answer at once. */
@FunctionalInterface
public interface NetworkPermission {
    /** When false, no socket is opened. */
    boolean allowed();
}
