package app.broadsheet.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A real message bus for one test. */
public final class PrivateBus implements AutoCloseable {
    private final Process daemon;
    private final String address;

    private PrivateBus(Process daemon, String address) {
        this.daemon = daemon;
        this.address = address;
    }

    /** Starts one whose socket is in {@code folder}; skips the test where there is no {@code dbus-daemon}. */
    public static PrivateBus start(Path folder) throws IOException {
        Process started;
        try {
            started = new ProcessBuilder(
                            "dbus-daemon",
                            "--session",
                            "--nofork",
                            "--nosyslog",
                            "--print-address",
                            "--address=unix:path=" + folder.resolve("bus"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            Assumptions.abort("There is no dbus-daemon here: " + e.getMessage());
            throw e;
        }
        BufferedReader said = started.inputReader(StandardCharsets.UTF_8);
        String address = said.readLine();
        if (address == null) {
            throw new IOException("dbus-daemon ended at once");
        }
        return new PrivateBus(started, address);
    }

    /** As {@code DBUS_SESSION_BUS_ADDRESS} has it. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        daemon.destroy();
    }
}
