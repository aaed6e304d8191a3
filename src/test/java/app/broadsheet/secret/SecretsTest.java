package app.broadsheet.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SecretsTest {
    private static final SecretName NAME = new SecretName("feed", "reader");
    private static final Secret PASSWORD = Secret.of("pass\u2028wörd");

    private final Fickle keyring = new Fickle();
    private final Secrets secrets = new Secrets(() -> keyring, Runnable::run);

    @Test
    void a_secret_goes_to_the_keyring_and_to_no_other_place() {
        assertThat(secrets.store(NAME, PASSWORD).join()).isEqualTo(new StoreResult.InKeyring());
        keyring.kept.clear();
        assertThat(secrets.read(NAME).join()).isEqualTo(new ReadResult.Missing());
    }

    @Test
    void without_a_keyring_it_is_kept_for_this_session_only() {
        keyring.running = false;
        assertThat(secrets.store(NAME, PASSWORD).join()).isEqualTo(new StoreResult.ThisSession("No keyring."));
        assertThat(secrets.read(NAME).join()).isEqualTo(new ReadResult.Found(PASSWORD));
        assertThat(new Secrets(() -> keyring, Runnable::run).read(NAME).join())
                .isEqualTo(new ReadResult.Unavailable("No keyring."));
    }

    @Test
    void a_secret_of_the_session_is_forgotten_when_deleted_or_kept_properly() {
        keyring.running = false;
        secrets.store(NAME, PASSWORD).join();
        assertThat(secrets.delete(NAME).join()).isEqualTo(new DeleteResult.Deleted());
        assertThat(secrets.delete(NAME).join()).isEqualTo(new DeleteResult.Failed("No keyring."));
        secrets.store(NAME, PASSWORD).join();
        keyring.running = true;
        secrets.store(NAME, Secret.of("newer")).join();
        assertThat(secrets.read(NAME).join()).isEqualTo(new ReadResult.Found(Secret.of("newer")));
    }

    @Test
    void a_secret_says_nothing_of_itself() {
        assertThat(PASSWORD.toString()).doesNotContain("pass");
        assertThat(new ReadResult.Found(PASSWORD).toString()).doesNotContain("pass");
    }

    @Test
    void what_no_keyring_can_hold_is_refused_before_it_is_cut() {
        assertThatThrownBy(() -> Secret.of("a\0b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SecretName("a\0b", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SecretName(" ", "")).isInstanceOf(IllegalArgumentException.class);
    }

    /** A keyring that can be stopped. */
    private static final class Fickle implements Keyring {
        private final Map<SecretName, Secret> kept = new HashMap<>();
        private boolean running = true;

        @Override
        public KeyringAnswer put(SecretName name, Secret secret) {
            if (running) {
                kept.put(name, secret);
            }
            return running ? new KeyringAnswer.Done() : new KeyringAnswer.Failed("No keyring.");
        }

        @Override
        public KeyringAnswer get(SecretName name) {
            if (!running) {
                return new KeyringAnswer.Failed("No keyring.");
            }
            Secret found = kept.get(name);
            return found == null ? new KeyringAnswer.Missing() : new KeyringAnswer.Found(found);
        }

        @Override
        public KeyringAnswer remove(SecretName name) {
            if (!running) {
                return new KeyringAnswer.Failed("No keyring.");
            }
            return kept.remove(name) == null ? new KeyringAnswer.Missing() : new KeyringAnswer.Done();
        }
    }
}
