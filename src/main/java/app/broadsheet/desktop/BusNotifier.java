package app.broadsheet.desktop;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** Notifications over D-Bus. The connection is made for the first one, and again after it was lost. */
final class BusNotifier implements Notifier {
    private static final System.Logger LOG = System.getLogger(BusNotifier.class.getName());
    private static final String SERVICE = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";
    private static final String APP = "Broadsheet";
    private static final int AS_THE_DESKTOP_DOES = -1;

    private final Connect connect;
    private final Map<UInt32, Notification> shown = new ConcurrentHashMap<>();
    private @Nullable DBusConnection bus;
    private @Nullable DesktopNotifications desktop;
    private boolean markup;

    @FunctionalInterface
    private interface Connect {
        DBusConnection connect() throws DBusException;
    }

    private BusNotifier(Connect connect) {
        this.connect = connect;
    }

    /** On the bus of the user's session. */
    static BusNotifier ofSession() {
        return new BusNotifier(
                () -> DBusConnectionBuilder.forSessionBus().withShared(false).build());
    }

    /** On the bus at an address, as {@code DBUS_SESSION_BUS_ADDRESS} has it. */
    static BusNotifier at(String address) {
        return new BusNotifier(() ->
                DBusConnectionBuilder.forAddress(address).withShared(false).build());
    }

    @Override
    public boolean show(Notification notification) {
        try {
            DesktopNotifications service = service();
            UInt32 number = service.Notify(
                    APP,
                    replaced(notification.slot()),
                    "broadsheet",
                    notification.title(),
                    markup ? escaped(notification.body()) : notification.body(),
                    List.of("default", notification.action()),
                    Map.of("desktop-entry", new Variant<>("broadsheet")),
                    AS_THE_DESKTOP_DOES);
            shown.put(number, notification);
            return true;
        } catch (DBusException | DBusExecutionException | IllegalArgumentException e) {
            // No session bus, or nobody on it that shows notifications: as common as a bare window manager.
            LOG.log(Level.INFO, "No notification was shown: {0}", e.getMessage());
            disconnect();
            return false;
        }
    }

    @Override
    public void close() {
        DesktopNotifications service = desktop;
        try {
            if (service != null) {
                shown.keySet().forEach(service::CloseNotification);
            }
        } catch (DBusExecutionException e) {
            LOG.log(Level.INFO, "Notifications stay behind: {0}", e.getMessage());
        }
        disconnect();
    }

    private DesktopNotifications service() throws DBusException {
        DBusConnection old = bus;
        DesktopNotifications service = desktop;
        if (old != null && old.isConnected() && service != null) {
            return service;
        }
        disconnect();
        DBusConnection now = connect.connect();
        bus = now;
        now.addSigHandler(DesktopNotifications.ActionInvoked.class, signal -> clicked(signal.number()));
        now.addSigHandler(DesktopNotifications.NotificationClosed.class, signal -> shown.remove(signal.number()));
        DesktopNotifications found = now.getRemoteObject(SERVICE, PATH, DesktopNotifications.class);
        markup = found.GetCapabilities().contains("body-markup");
        desktop = found;
        return found;
    }

    private void clicked(UInt32 number) {
        Notification notification = shown.get(number);
        if (notification != null) {
            notification.clicked().run();
        }
    }

    private UInt32 replaced(String slot) {
        return shown.entrySet().stream()
                .filter(one -> one.getValue().slot().equals(slot))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(new UInt32(0));
    }

    private void disconnect() {
        DBusConnection old = bus;
        bus = null;
        desktop = null;
        shown.clear();
        if (old != null) {
            try {
                old.close();
            } catch (IOException e) {
                LOG.log(Level.INFO, "The bus was not left: {0}", e.getMessage());
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
