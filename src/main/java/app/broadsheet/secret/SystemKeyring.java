package app.broadsheet.secret;

import java.lang.System.Logger.Level;
import java.util.Locale;

/** Finds the keyring of the system that the app runs on. */
final class SystemKeyring {
    private SystemKeyring() {}

    /** The keyring for an {@code os.name}: never null, and one that always fails where there is none. */
    static Keyring of(String os) {
        String system = os.toLowerCase(Locale.ROOT);
        try {
            if (system.startsWith("windows")) {
                return new WindowsKeyring();
            }
            return system.startsWith("mac") ? new MacKeyring() : new LinuxKeyring();
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.getLogger(SystemKeyring.class.getName()).log(Level.INFO, "No keyring: {0}", e.getMessage());
            return new AbsentKeyring("This computer has no keyring that Broadsheet can use.");
        }
    }
}
