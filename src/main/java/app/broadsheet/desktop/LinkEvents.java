package app.broadsheet.desktop;

import java.awt.AWTError;
import java.awt.Desktop;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/**
 * The links that macOS has the running app open: it tells of them by an event, which JavaFX passes on to AWT (JDK-8354631,
 * since JavaFX 25 and Java 25). The one that the app was started for is lost on the way (JDK-8388141).
 */
public final class LinkEvents {
    private LinkEvents() {}

    /**
     * Tells of each from now on, on a thread of AWT's. Where there are no such events it only writes to the log. Brings up AWT
     * beside JavaFX, which takes a while: not to be called on the FX thread, nor before JavaFX is up.
     *
     * @param opened is given the address as it was opened
     */
    public static void hear(Consumer<String> opened) {
        try {
            Desktop.getDesktop()
                    .setOpenURIHandler(link -> opened.accept(link.getURI().toString()));
        } catch (RuntimeException | LinkageError | AWTError e) {
            System.getLogger(LinkEvents.class.getName())
                    .log(Level.INFO, "No links are taken from other programs: {0}", e.toString());
        }
    }
}
