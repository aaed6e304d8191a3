package app.broadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of ours in a process of its own, with the classes of this one. */
final class OwnJava {
    private OwnJava() {}

    /** @param options of the Java virtual machine, beside those that all have */
    static ProcessBuilder program(Class<?> program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dprism.order=sw", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Its windows are drawn into memory; what it complains of is not read. */
    static ProcessBuilder headless(Class<?> program, String... arguments) {
        List<String> options = List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dglass.platform=Headless",
                "-Djava.awt.headless=true");
        ProcessBuilder builder = program(program, options, arguments).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", ":none"); // and never asked: there is a platform without one
        return builder;
    }
}
