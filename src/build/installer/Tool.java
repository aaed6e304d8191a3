import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program that the build calls. */
record Tool(String program) {
    /** One of the JDK that runs this build. */
    static Tool ofJdk(String name) {
        return new Tool(Path.of(System.getProperty("java.home"), "bin", name).toString());
    }

    /** Whether it is on this machine's path. */
    boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(System.getProperty("path.separator")))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs it and waits; what it says goes where the build's output goes. Ends the build when it fails. */
    void run(List<String> arguments) throws IOException, InterruptedException {
        int status = new ProcessBuilder(
                        Stream.concat(Stream.of(program), arguments.stream()).toList())
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(program + " failed with " + status);
        }
    }
}
