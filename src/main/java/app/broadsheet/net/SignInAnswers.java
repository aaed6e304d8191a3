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
        if (!challenges.isEmpty()
                && challenges.stream().noneMatch(one -> one.scheme().equalsIgnoreCase("Basic"))) {
            return new Failed(
                    Reason.REFUSED,
                    host + " wants its readers to sign in in a way that Broadsheet does not know ("
                            + challenges.getFirst().scheme() + ").");
        }
        if (!SignIn.origin(trail.here()).equals(SignIn.origin(request.address()))) {
            return new Failed(
                    Reason.REFUSED,
                    host + ", where this address leads, asks for a name and a password. Add the feed by its"
                            + " address there: a password is sent nowhere but where it was given for.");
        }
        return new Failed(
                Reason.NEEDS_SIGN_IN,
                sent
                        ? host + " does not accept this name and password."
                        : host + " asks for a name and a password: this feed needs a sign-in.");
    }
}
