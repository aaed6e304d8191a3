package app.broadsheet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files and a text dragged out of another program's window onto ours, and rows of ours to its window, with the pointer of a
 * real display: GTK 3 programs ({@code src/test/display}), a window manager, as a drag looks for windows that one manages, and {@link
 * RealDragJourney} in a JVM of its own.
 */
final class RealDragTest {
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    private Path folder;

    @Test
    void what_another_program_drags_here_is_imported_and_what_is_dragged_there_is_a_page()
            throws IOException, InterruptedException {
        for (String tool : new String[] {"openbox", "xdotool"}) {
            assumeTrue(
                    RealScreen.onPath(tool).isPresent(),
                    "skipped: " + tool + " is not installed (apt install " + tool + ")");
        }
        assumeTrue(hasGtk(), "skipped: GTK 3 for Python is not installed (apt install python3-gi gir1.2-gtk-3.0)");
        try (RealScreen screen = RealScreen.start()) {
            Process manager = screen.program("openbox");
            try {
                screen.run(
                        RealDragJourney.class,
                        RealDragJourney.DONE,
                        folder.resolve("output.txt"),
                        folder.resolve("data").toString(),
                        Files.createDirectory(folder.resolve("dragged")).toString(),
                        PYTHON);
            } finally {
                manager.destroy();
            }
        }
    }

    private static boolean hasGtk() throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of(PYTHON))) {
            return false;
        }
        Process asked = new ProcessBuilder(PYTHON, "-c", "import gi; gi.require_version('Gtk', '3.0')")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return asked.waitFor(30, TimeUnit.SECONDS) && asked.exitValue() == 0;
    }
}
