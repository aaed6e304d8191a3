package app.broadsheet.net;

import java.nio.charset.StandardCharsets;
import okhttp3.Credentials;

/** Name and password as they are (RFC 7617). */
record BasicScheme() implements SignInScheme {
    @Override
    public String header(SignIn signIn, String target, int count) {
        return Credentials.basic(signIn.name(), signIn.password(), StandardCharsets.UTF_8);
    }

    @Override
    public int strength() {
        return 0;
    }

    @Override
    public boolean isStale() {
        return false;
    }
}
