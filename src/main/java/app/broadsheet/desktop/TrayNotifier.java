package app.broadsheet.desktop;

import java.awt.AWTException;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Notifications of Windows, from an icon in its tray that is there from the first one on. */
final class TrayNotifier implements Notifier {
    private static final String PICTURE = "/assets/icons/broadsheet-32.png";

    private volatile @Nullable TrayIcon icon;
    private volatile @Nullable Notification latest;

    @Override
    public boolean show(Notification notification) {
        TrayIcon shownBy = icon == null ? appear() : icon;
        if (shownBy == null) {
            return false;
        }
        latest = notification; // the tray tells that one was clicked, not which
        shownBy.displayMessage(notification.title(), notification.body(), TrayIcon.MessageType.NONE);
        return true;
    }

    @Override
    public void close() {
        TrayIcon here = icon;
        if (here != null) {
            SystemTray.getSystemTray().remove(here);
        }
    }

    private @Nullable TrayIcon appear() {
        try (InputStream picture = TrayNotifier.class.getResourceAsStream(PICTURE)) {
            BufferedImage drawn = picture == null ? null : ImageIO.read(picture);
            if (drawn == null || !SystemTray.isSupported()) {
                return null;
            }
            TrayIcon made = new TrayIcon(drawn, "Broadsheet");
            made.setImageAutoSize(true);
            made.addActionListener(_ -> {
                Notification clicked = latest;
                if (clicked != null) {
                    clicked.clicked().run();
                }
            });
            SystemTray.getSystemTray().add(made);
            icon = made;
            return made;
        } catch (IOException | AWTException | UnsupportedOperationException e) {
            System.getLogger(TrayNotifier.class.getName())
                    .log(Level.INFO, "No notification was shown: {0}", e.getMessage());
            return null;
        }
    }
}
