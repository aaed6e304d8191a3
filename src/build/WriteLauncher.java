import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;

/**
 * Writes {@code target/broadsheet} and {@code target/broadsheet.cmd}: start the built app with the JDK that runs this
 * program, JavaFX on the module path and everything else on the class path, with the options of {@code
 * jlink-config/java-options.txt}, as the installed app does. Run by Maven in the package phase as a single-file source
 * program: arguments are the build folder and the jar's name.
 */
final class WriteLauncher {
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]).toAbsolutePath();
        String flags = Files.readAllLines(target.resolveSibling("jlink-config").resolve("java-options.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.joining(" "));
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
                """.formatted(java, flags, args[1]));
        if (Files.getFileStore(unix).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(unix, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(target.resolve("broadsheet.cmd"), """
                @echo off
                "%s" %%BROADSHEET_JAVA_OPTS%% --module-path "%%~dp0javafx" %s ^
                  -cp "%%~dp0%s;%%~dp0lib\\*" app.broadsheet.Main %%*
                """.formatted(java, flags, args[1])
                .replace("\n", "\r\n"));
    }
}
