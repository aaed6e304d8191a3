package app.broadsheet.desktop;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Notifications of macOS, by its scripting tool. A click does nothing. */
final class ScriptNotifier implements Notifier {
    private static final int PATIENCE_SECONDS = 5;

    private final String tool;

    /** @param tool {@code osascript}, or what takes the same arguments */
    ScriptNotifier(String tool) {
        this.tool = tool;
    }

    @Override
    public boolean show(Notification notification) {
        // The texts are arguments and never part of the script: what a feed says is not run.
        List<String> command = List.of(
                tool,
                "-e",
                "on run argv",
                "-e",
                "display notification (item 2 of argv) with title (item 1 of argv)",
                "-e",
                "end run",
                "--",
                notification.title(),
                notification.body());
        try {
            Process shown = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            shown.getOutputStream().close();
            if (!shown.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                shown.destroyForcibly();
                return false;
            }
            return shown.exitValue() == 0;
        } catch (IOException e) {
            System.getLogger(ScriptNotifier.class.getName())
                    .log(Level.INFO, "No notification was shown: {0}", e.getMessage());
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        // What is shown goes by itself.
    }
}
