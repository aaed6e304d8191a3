package app.broadsheet.comment;

import app.broadsheet.model.CommentTarget.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that runs {@link KilledOutbox}, to be killed. */
final class KilledProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    /** @param secret the account's, or "-" for none */
    KilledProcess(Path data, Kind kind, String step, URI page, String secret) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledOutbox.class.getName(),
                        data.toString(),
                        kind.name(),
                        step,
                        page.toString(),
                        secret)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Tells it to go on. */
    void on() throws IOException {
        process.outputWriter().write("on\n");
        process.outputWriter().flush();
    }

    /** The next line that it says. */
    String line() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new AssertionError("The process ended");
        }
        return line;
    }

    /** Waits until it says this. */
    String until(String wanted) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals(wanted)) {
                return line;
            }
        }
        throw new AssertionError("The process ended before it said " + wanted);
    }

    /** What it says after what was read, and that nobody will ever add to. */
    BufferedReader rest() {
        return said;
    }

    /** SIGKILL where there is such a thing. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
