package app.broadsheet;

import app.broadsheet.desktop.LinkEvents;
import com.sun.glass.ui.Application;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The files and links that macOS has the app open: its Finder starts a program once, gives it no arguments, and tells of
 * what is to be opened by events, of the first file, too. JavaFX hears those of files, keeps what came before anybody asked,
 * and has no public door to them. So this goes by the inner one (read in JavaFX 26; nothing of it has been run on a Mac).
 */
final class FinderEvents {
    private FinderEvents() {}

    /**
     * Tells of each from now on, and at once of the files that the app was started for. Elsewhere than on macOS does nothing;
     * where JavaFX has no such door any more, it only writes to the log. On the FX thread.
     *
     * @param osName as {@code os.name} has it
     * @param opened is given files and addresses as a command line has them; any thread
     */
    static void hear(String osName, Consumer<List<String>> opened) {
        if (!osName.toLowerCase(Locale.ROOT).contains("mac")) {
            return;
        }
        try {
            Application glass = Application.GetApplication();
            glass.setEventHandler(new Files(glass.getEventHandler(), opened));
        } catch (RuntimeException | LinkageError e) {
            System.getLogger(FinderEvents.class.getName())
                    .log(Level.INFO, "No files are taken from other programs: {0}", e.toString());
        }
        Thread.ofPlatform()
                .name("links")
                .daemon(true)
                .start(() -> LinkEvents.hear(link -> opened.accept(List.of(link))));
    }

    /** Takes the files, and leaves to JavaFX's own handler what that is for. */
    private static final class Files extends Application.EventHandler {
        private final Application.EventHandler toolkit;
        private final Consumer<List<String>> opened;

        private Files(Application.EventHandler toolkit, Consumer<List<String>> opened) {
            this.toolkit = toolkit;
            this.opened = opened;
        }

        @Override
        public void handleOpenFilesAction(Application glass, long time, String[] files) {
            opened.accept(List.of(files));
        }

        @Override
        public void handleQuitAction(Application glass, long time) {
            toolkit.handleQuitAction(glass, time);
        }

        @Override
        public void handlePreferencesChanged(Map<String, Object> preferences) {
            toolkit.handlePreferencesChanged(preferences);
        }
    }
}
