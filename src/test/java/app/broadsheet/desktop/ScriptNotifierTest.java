package app.broadsheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What macOS's scripting tool is given, seen by a program in its place. */
final class ScriptNotifierTest {
    @TempDir
    Path folder;

    @Test
    void texts_from_outside_are_arguments_and_never_the_script() throws IOException {
        Path said = folder.resolve("said");
        try (Notifier notifier = new ScriptNotifier(tool("printf '%s\\n' \"$@\" >'" + said + "'"))) {
            assertThat(notifier.show(notification("-e", "\" & do shell script \"rm -rf /\"")))
                    .isTrue();
        }
        List<String> arguments = Files.readAllLines(said);
        int end = arguments.indexOf("--");
        assertThat(arguments.subList(0, end).toString()).doesNotContain("rm -rf");
        assertThat(arguments.subList(end + 1, arguments.size()))
                .containsExactly("-e", "\" & do shell script \"rm -rf /\"");
    }

    @Test
    void a_tool_that_fails_or_is_not_there_shows_nothing() throws IOException {
        try (Notifier failing = new ScriptNotifier(tool("exit 1"));
                Notifier absent = new ScriptNotifier(folder.resolve("none").toString())) {
            assertThat(failing.show(notification("One", ""))).isFalse();
            assertThat(absent.show(notification("One", ""))).isFalse();
        }
    }

    private String tool(String script) throws IOException {
        Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "No scripts can be run here");
        Path tool = Files.writeString(folder.resolve("osascript"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
        return tool.toString();
    }

    private static Notification notification(String title, String body) {
        return new Notification("news", title, body, "Open", () -> {});
    }
}
