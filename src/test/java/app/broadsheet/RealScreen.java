package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** An Xvfb of its own for what JavaFX's headless platform cannot show. Where Xvfb or GTK 3 is missing the test is skipped. */
final class RealScreen implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 180;

    private final Process server;
    private final String display;

    private RealScreen(Process server, String display) {
        this.server = server;
        this.display = display;
    }

    static RealScreen start() throws IOException {
        Optional<Path> xvfb = onPath("Xvfb");
        assumeTrue(xvfb.isPresent(), "skipped: Xvfb is not installed (apt install xvfb)");
        assumeTrue(
                Display.missingLibrary(System.getProperty("os.name")).isEmpty(),
                "skipped: GTK 3 is not installed (apt install libgtk-3-0)");
        Process server = new ProcessBuilder(
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
        BufferedReader said = server.inputReader(StandardCharsets.US_ASCII);
        return new RealScreen(server, ":" + said.readLine());
    }

    /** Starts another program on this screen. */
    Process program(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    /** Runs {@code journey} in a JVM of its own on this screen; it must end well and say {@code done}. */
    void run(Class<?> journey, String done, Path output, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = OwnJava.program(journey, List.of(), arguments)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("DISPLAY", display);
        Process running = builder.start();
        try {
            assertThat(running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("ended in time: %s", Files.readString(output))
                    .isTrue();
            assertThat(Files.readString(output)).contains(done);
            assertThat(running.exitValue()).isZero();
        } finally {
            running.destroyForcibly();
        }
    }

    /** Where a program is, as a shell would find it. */
    static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(part -> !part.isBlank())
                .map(part -> Path.of(part, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        server.destroy();
    }
}
