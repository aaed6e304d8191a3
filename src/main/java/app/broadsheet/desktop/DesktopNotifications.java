package app.broadsheet.desktop;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/**
 * The desktop's notification service (Desktop Notifications Specification 1.2, part 9: D-BUS Protocol), by the names that
 * it gives. Public only since dbus-java wants it so.
 */
@DBusInterfaceName("org.freedesktop.Notifications")
public interface DesktopNotifications extends DBusInterface {
    /** What it can do: "body-markup" means that a body is read as a kind of HTML. */
    List<String> GetCapabilities();

    /**
     * Shows one; answers its number.
     *
     * @param replaces the number of the one in whose place it comes, 0 for none
     * @param actions keys and labels in turn; the key "default" is a click on it
     * @param timeout in milliseconds, -1 for as the desktop does
     */
    UInt32 Notify(
            String app,
            UInt32 replaces,
            String icon,
            String summary,
            String body,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int timeout);

    /** Takes one away. */
    void CloseNotification(UInt32 id);

    /** One was clicked. */
    class ActionInvoked extends DBusSignal {
        private final UInt32 number;

        public ActionInvoked(String path, UInt32 number, String action) throws DBusException {
            super(path, number, action);
            this.number = number;
        }

        UInt32 number() {
            return number;
        }
    }

    /** One is gone. */
    class NotificationClosed extends DBusSignal {
        private final UInt32 number;

        public NotificationClosed(String path, UInt32 number, UInt32 why) throws DBusException {
            super(path, number, why);
            this.number = number;
        }

        UInt32 number() {
            return number;
        }
    }
}
