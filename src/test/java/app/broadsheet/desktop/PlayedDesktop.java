package app.broadsheet.desktop;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** A desktop that shows notifications, as far as the bus can tell. */
public final class PlayedDesktop implements DesktopNotifications, AutoCloseable {
    /** What it was asked to show. */
    public record Shown(
            long number, long replaces, String app, String title, String body, List<String> actions, String entry) {}

    private final DBusConnection bus;
    private final List<String> capabilities;
    private final AtomicLong last = new AtomicLong();
    private final BlockingQueue<Shown> shown = new LinkedBlockingQueue<>();
    private final List<Long> closed = new CopyOnWriteArrayList<>();

    /** Takes the desktop's place on a bus. */
    public PlayedDesktop(String address, String... capabilities) throws DBusException {
        this.capabilities = List.of(capabilities);
        bus = DBusConnectionBuilder.forAddress(address).withShared(false).build();
        bus.exportObject(getObjectPath(), this);
        bus.requestBusName("org.freedesktop.Notifications");
    }

    /** What shows notifications on the bus at an address. */
    public static Notifier notifier(String address) {
        return BusNotifier.at(address);
    }

    /** The next that it shows. */
    public Shown next() throws InterruptedException {
        Shown next = shown.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nothing is shown");
        }
        return next;
    }

    /** Whether nothing more is to be shown. */
    public boolean isQuiet() {
        return shown.isEmpty();
    }

    List<Long> closed() {
        return closed;
    }

    /** The user clicks one. */
    public void click(Shown one) throws DBusException {
        bus.sendMessage(new ActionInvoked(getObjectPath(), new UInt32(one.number()), "default"));
    }

    @Override
    public String getObjectPath() {
        return "/org/freedesktop/Notifications";
    }

    @Override
    public List<String> GetCapabilities() {
        return capabilities;
    }

    @Override
    public UInt32 Notify(
            String app,
            UInt32 replaces,
            String icon,
            String summary,
            String body,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int timeout) {
        long number = replaces.longValue() > 0 ? replaces.longValue() : last.incrementAndGet();
        Variant<?> entry = hints.get("desktop-entry");
        shown.add(new Shown(
                number,
                replaces.longValue(),
                app,
                summary,
                body,
                actions,
                entry == null ? "" : String.valueOf(entry.getValue())));
        return new UInt32(number);
    }

    @Override
    public void CloseNotification(UInt32 id) {
        closed.add(id.longValue());
    }

    @Override
    public void close() throws IOException {
        bus.close();
    }
}
