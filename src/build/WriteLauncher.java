import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes {@code target/broadsheet} and {@code target/broadsheet.cmd}: start the built app with the JDK that runs this
 * program, JavaFX on the module path and everything else on the class path, as the installed app does. Run by Maven in
 * the package phase as a single-file source program: arguments are the build folder and the jar's name.
 */
final class WriteLauncher {
    // The exports are what ControlsFX 11.2 asks for when JavaFX is in named modules. A small heap with the serial
    // collector: a reader that is open all day should not take what other programs need.
    private static final String FLAGS =
            "--add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED"
                    + " --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED"
                    + " --add-exports javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED"
                    + " --add-exports javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED"
                    + " --add-exports javafx.controls/com.sun.javafx.scene.control.inputmap=ALL-UNNAMED"
                    + " --add-exports javafx.graphics/com.sun.javafx.scene=ALL-UNNAMED"
                    + " --add-exports javafx.graphics/com.sun.javafx.scene.traversal=ALL-UNNAMED";

    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]).toAbsolutePath();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path unix = target.resolve("broadsheet");
        Files.writeString(unix, """
                #!/bin/sh
                # Made by the build. BROADSHEET_JAVA_OPTS adds options of the Java virtual machine.
                here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
                java='%s'
                [ -x "$java" ] || java=java
                exec "$java" $BROADSHEET_JAVA_OPTS --module-path "$here/javafx" %s \\
                  -cp "$here/%s:$here/lib/*" app.broadsheet.Main "$@"
                """.formatted(java, FLAGS, args[1]));
        if (Files.getFileStore(unix).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(unix, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(target.resolve("broadsheet.cmd"), """
                @echo off
                "%s" %%BROADSHEET_JAVA_OPTS%% --module-path "%%~dp0javafx" %s ^
                  -cp "%%~dp0%s;%%~dp0lib\\*" app.broadsheet.Main %%*
                """.formatted(java, FLAGS, args[1])
                .replace("\n", "\r\n"));
    }
}
