package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What JavaFX's headless platform cannot show: a window on a real display, real dragging, the system's clipboard. Runs
 * {@link RealDisplayJourney} in a JVM of its own on an Xvfb of its own; skipped where Xvfb or GTK 3 is missing.
 */
final class RealDisplayTest {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void the_window_is_dragged_and_pasted_into_on_a_real_display() throws IOException, InterruptedException {
        Optional<Path> xvfb = onPath("Xvfb");
        assumeTrue(xvfb.isPresent(), "skipped: Xvfb is not installed (apt install xvfb)");
        assumeTrue(
                Display.missingLibrary(System.getProperty("os.name")).isEmpty(),
                "skipped: GTK 3 is not installed (apt install libgtk-3-0)");
        Process screen = new ProcessBuilder(
                        xvfb.orElseThrow().toString(),
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        "1400x1000x24",
                        "-nolisten",
                        "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = screen.inputReader(StandardCharsets.US_ASCII)) {
            Path output = folder.resolve("output.txt");
            Process journey = journey(":" + said.readLine(), output);
            try {
                assertThat(journey.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .as("ended in time: %s", Files.readString(output))
                        .isTrue();
                assertThat(Files.readString(output)).contains(RealDisplayJourney.DONE);
                assertThat(journey.exitValue()).isZero();
            } finally {
                journey.destroyForcibly();
            }
        } finally {
            screen.destroy();
        }
    }

    private Process journey(String display, Path output) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                RealDisplayJourney.class.getName(),
                folder.resolve("data").toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(part -> !part.isBlank())
                .map(part -> Path.of(part, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
