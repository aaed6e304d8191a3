package app.broadsheet.secret;

/**
 * What a secret is for. It is shown in the system's keyring and is no secret itself.
 *
 * @param service what it opens, such as {@code feed https://example.org}: not blank
 * @param account whose it is there, such as a user name; may be empty
 */
public record SecretName(String service, String account) {
    public SecretName {
        if (service.isBlank() || service.indexOf('\0') >= 0 || account.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("Not a name for a secret");
        }
    }

    /** As a keyring's own window shows it. */
    String label() {
        return "Broadsheet: " + service + (account.isEmpty() ? "" : " (" + account + ")");
    }
}
