package app.broadsheet.net;

import app.broadsheet.net.FetchResult.Failed;
import app.broadsheet.net.FetchResult.Reason;
import java.util.List;
import okhttp3.Challenge;
import okhttp3.Response;

/** What a 401 asks of the reader (RFC 9110, 11.6.1). */
final class SignInAnswers {
    private SignInAnswers() {}

    /** @param sent whether a name and a password went along */
    static Failed of(Response response, FetchRequest request, boolean sent, Trail trail) {
        String host = trail.here().host();
        if (request.purpose() != Purpose.FEED) {
            return Answers.failed(401, host);
        }
        List<Challenge> challenges = response.challenges();
        if (SignInScheme.best(challenges) == null) {
            return new Failed(
                    Reason.REFUSED,
                    host + " wants its readers to sign in in a way that Broadsheet does not know ("
                            + challenges.getFirst().scheme() + ").");
        }
        if (trail.weakened()) {
            return new Failed(
                    Reason.REFUSED,
                    host + " asks for a name and a password, but this address leads there from an encrypted connection"
                            + " to an open one: no password is sent that way.");
        }
        return new Failed(
                Reason.NEEDS_SIGN_IN,
                why(host, request, sent, trail),
                trail.here().uri());
    }

    private static String why(String host, FetchRequest request, boolean sent, Trail trail) {
        if (sent) {
            return host + " does not accept this name and password.";
        }
        boolean elsewhere = !SignIn.origin(trail.here()).equals(SignIn.origin(request.address()));
        return host
                + (elsewhere ? ", where this address leads, asks" : " asks")
                + " for a name and a password: this feed needs a sign-in.";
    }
}
