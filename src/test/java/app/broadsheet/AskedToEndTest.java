package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A log-out closes everything, as the close button does: in a process of its own, which gets the signal that systems send. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it kills without asking")
final class AskedToEndTest {
    /** What stands in the head of H2's file as long as nothing was written after it was closed. */
    private static final String CLOSED = "clean:1";

    @TempDir
    private Path folder;

    @Test
    void everything_is_closed_when_the_system_asks_the_process_to_end() throws Exception {
        Path data = folder.resolve("data");
        assumeThat(Display.missingLibrary(System.getProperty("os.name")))
                .as("what the app wants to be there before it opens a window")
                .isEmpty();
        Process app = OwnJava.headless(Main.class, "--data", data.toString(), "--offline", "--startup-trace")
                .start();
        try (BufferedReader said = app.inputReader(StandardCharsets.UTF_8)) {
            String line = "";
            while (!line.contains("window is complete")) {
                line = Objects.requireNonNull(said.readLine(), "It ended by itself");
            }
            assertThat(head(data)).doesNotContain(CLOSED);
            app.destroy();
            assertThat(app.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(head(data)).contains(CLOSED);
        } finally {
            app.destroyForcibly();
        }
    }

    private static String head(Path data) throws IOException {
        try (InputStream file = Files.newInputStream(data.resolve("broadsheet.mv.db"))) {
            return new String(file.readNBytes(4096), StandardCharsets.ISO_8859_1);
        }
    }
}
