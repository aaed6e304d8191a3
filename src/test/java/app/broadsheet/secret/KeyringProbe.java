package app.broadsheet.secret;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Keeps, reads or forgets one secret in the keyring of the session it is started in, and says what came of it. */
final class KeyringProbe {
    private static final SecretName NAME = new SecretName("feed http://127.0.0.1/ümläut", "reader");

    private KeyringProbe() {}

    public static void main(String[] args) {
        PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Secrets secrets = Secrets.ofSystem(thread);
            switch (args[0]) {
                case "store" ->
                    said.println(secrets.store(NAME, Secret.of(args[1])).join());
                case "read" ->
                    said.println(
                            secrets.read(NAME).join() instanceof ReadResult.Found(Secret secret)
                                    ? "is " + secret.reveal()
                                    : secrets.read(NAME).join());
                default -> said.println(secrets.delete(NAME).join());
            }
        }
    }
}
