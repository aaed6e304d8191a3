package app.broadsheet.net;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import okhttp3.Challenge;
import org.jspecify.annotations.Nullable;

/** How a server wants a name and a password shown to it (RFC 9110, 11.3). */
sealed interface SignInScheme permits BasicScheme, DigestScheme {
    /**
     * What goes into {@code Authorization} for a GET.
     *
     * @param target path and query as they are sent
     * @param count how often this challenge was answered, this time among them
     */
    String header(SignIn signIn, String target, int count);

    /** How safe it is: the higher, the better. */
    int strength();

    /** Whether a challenge says that an answer of the same scheme was right but for its age. */
    boolean isStale();

    /**
     * The best of what a server offers. A server that says nothing is taken to want {@code Basic}.
     *
     * @return null when it is none that is known here
     */
    static @Nullable SignInScheme best(List<Challenge> offered) {
        if (offered.isEmpty()) {
            return new BasicScheme();
        }
        return offered.stream()
                .map(SignInScheme::of)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(SignInScheme::strength))
                .orElse(null);
    }

    private static @Nullable SignInScheme of(Challenge challenge) {
        if (challenge.scheme().equalsIgnoreCase("Basic")) {
            return new BasicScheme();
        }
        return challenge.scheme().equalsIgnoreCase("Digest") ? DigestScheme.of(challenge.authParams()) : null;
    }
}
