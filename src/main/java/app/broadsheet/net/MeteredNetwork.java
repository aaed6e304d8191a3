package app.broadsheet.net;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Whether what comes over this computer's network costs by its amount, as far as the system tells. */
public final class MeteredNetwork {
    private static final int PATIENCE_SECONDS = 2;
    /** NetworkManager's own word ({@code Metered}, type {@code NMMetered}), by the tool that systemd brings. */
    private static final List<String> LINUX = List.of(
            "busctl",
            "--system",
            "get-property",
            "org.freedesktop.NetworkManager",
            "/org/freedesktop/NetworkManager",
            "org.freedesktop.NetworkManager",
            "Metered");

    private final List<String> question;

    private MeteredNetwork(List<String> question) {
        this.question = question;
    }

    /** Asks this system; waits up to two seconds. False where it does not tell: then nothing is held back. */
    public static boolean isMetered() {
        return System.getProperty("os.name", "").startsWith("Linux")
                && of(LINUX).ask();
    }

    /** @param question a command that answers as {@code busctl} does */
    static MeteredNetwork of(List<String> question) {
        return new MeteredNetwork(question);
    }

    boolean ask() {
        try {
            Process asked = new ProcessBuilder(question)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            asked.getOutputStream().close();
            if (!asked.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                asked.destroyForcibly();
                return false;
            }
            String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            // 1 yes, 3 guessed so: a telephone's hot spot.
            return answer.equals("u 1") || answer.equals("u 3");
        } catch (IOException _) { // no such tool
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
