package app.broadsheet.app;

import app.broadsheet.net.SignIn;
import app.broadsheet.secret.SecretName;
import java.net.URI;

/**
 * Where a sign-in holds: for feeds of one origin, at the same or at another that they lead to. What the reader gives for
 * one is not used for the feeds of another that lead to the same server.
 *
 * @param feeds the origin of the feeds' addresses, such as {@code https://example.org}; empty when that is no web address
 * @param at the origin that it is sent to
 */
record SignInPlace(String feeds, String at) {
    static SignInPlace of(URI feed, URI at) {
        return new SignInPlace(SignIn.origin(feed), SignIn.origin(at));
    }

    boolean isOf(URI feed) {
        return SignIn.origin(feed).equals(feeds);
    }

    /** What it is called in the keyring. */
    SecretName secret() {
        return new SecretName("feed " + at, feeds.equals(at) ? "" : "by way of " + feeds);
    }
}
