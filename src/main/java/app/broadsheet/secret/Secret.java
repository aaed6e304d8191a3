package app.broadsheet.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** A password or token. Says nothing of itself in a log or message. */
public final class Secret {
    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException for a text with a NUL, which no keyring keeps */
    public static Secret of(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A secret cannot hold a NUL");
        }
        return new Secret(text);
    }

    /** The secret itself: only for the request that needs it. */
    public String reveal() {
        return text;
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
    }

    @Override
    public int hashCode() {
        return Secret.class.hashCode();
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
