package app.broadsheet.desktop;

import java.util.Locale;

/** Shows notifications. Calls wait for the desktop, seconds at worst; one thread at a time. */
public interface Notifier extends AutoCloseable {
    /** Shows it; false when this desktop shows none, or not now. */
    boolean show(Notification notification);

    /** Takes what is shown away, where the desktop lets, and shows no more. */
    @Override
    void close();

    /**
     * This system's. Asks nothing of it before the first notification.
     *
     * @param osName as {@code os.name} has it
     */
    static Notifier ofSystem(String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            return new ScriptNotifier("osascript");
        }
        return os.contains("windows") ? new TrayNotifier() : BusNotifier.ofSession();
    }
}
