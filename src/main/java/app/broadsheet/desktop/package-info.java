/**
 * What the user's desktop does for the app outside of its window: notifications, the links that macOS has it open, and the
 * folders that are the desktop's to name.
 *
 * <p>Threads: a desktop may be slow to answer, so every call that asks it is made on the one thread that the root gives. May
 * use: {@code model}, dbus-java, {@code java.awt} for the tray of Windows and the links of macOS.
 *
 * <p>The room is not in the design, which has no place for the desktop. On Linux notifications go over D-Bus (Desktop
 * Notifications Specification 1.2) by dbus-java, 0.4 MB: running {@code gdbus} or {@code notify-send}, which are often not
 * installed, cannot hear a click, and desktops take a notification away when the program that sent it has ended. Calling
 * GLib's own D-Bus, as {@code secret} calls libsecret, would need calls from native code back into ours. Windows has the tray
 * of {@code java.awt}, which hears a click, too, and shows the app's own name; a script for PowerShell would show
 * PowerShell's. macOS lets only a signed program with an identity of its own be heard when it is clicked: {@code
 * osascript} shows, and a click does nothing. Both are written after their manuals and have not been run,
 * and so are the links ({@link app.broadsheet.desktop.LinkEvents}).
 */
@NullMarked
package app.broadsheet.desktop;

import org.jspecify.annotations.NullMarked;
