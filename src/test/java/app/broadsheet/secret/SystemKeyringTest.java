package app.broadsheet.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real thing: a keyring of its own on a bus of its own, asked by one process after another. */
final class SystemKeyringTest {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void a_secret_outlives_the_process_is_replaced_and_forgotten() throws IOException, InterruptedException {
        assumeTrue(
                onPath("dbus-run-session") && onPath("gnome-keyring-daemon"),
                "skipped: no keyring to start (apt install dbus gnome-keyring libsecret-1-0)");
        String script = "printf keyring-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n"
                + "\"$@\" read; \"$@\" store ёжик-1; \"$@\" read; \"$@\" store second; \"$@\" read;"
                + " \"$@\" delete; \"$@\" read; \"$@\" delete";
        assertThat(run(List.of("dbus-run-session", "--", "sh", "-c", script, "sh"), "unset"))
                .containsExactly(
                        "Missing[]",
                        "InKeyring[]",
                        "is ёжик-1",
                        "InKeyring[]",
                        "is second",
                        "Deleted[]",
                        "Missing[]",
                        "Deleted[]");
        assertThat(filesWith("second")).isEmpty();
    }

    @Test
    void where_no_keyring_is_running_the_secret_is_kept_for_the_session_and_that_is_said()
            throws IOException, InterruptedException {
        assumeTrue(onPath("sh"), "skipped: needs a shell");
        String nobody = "unix:path=" + folder.resolve("no-bus");
        assertThat(run(List.of("sh", "-c", "\"$@\" store secret; \"$@\" read; \"$@\" delete", "sh"), nobody))
                .satisfiesExactly(
                        stored -> assertThat(stored)
                                .startsWith("ThisSession[why=")
                                .contains("keyring"),
                        read -> assertThat(read).startsWith("Unavailable[why=").contains("keyring"),
                        deleted -> assertThat(deleted).startsWith("Failed[why=").contains("keyring"));
        assertThat(filesWith("secret")).isEmpty();
    }

    private List<String> run(List<String> around, String bus) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        List<String> command = new ArrayList<>(around);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                "-cp",
                System.getProperty("java.class.path"),
                KeyringProbe.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("DBUS_SESSION_BUS_ADDRESS", bus);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(output);
    }

    /** What anything in the folder holds, but what the processes said. */
    private List<Path> filesWith(String text) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("output"))
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(part -> !part.isBlank())
                .anyMatch(part -> Files.isExecutable(Path.of(part, program)));
    }
}
