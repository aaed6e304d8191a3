package app.broadsheet.net;

import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** How servers want to be signed in at, as they last said; no names and no passwords. Safe on every thread. */
final class SignInSchemes {
    private static final int MOST = 500;

    private final Map<String, Known> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };

    private static final class Known {
        private final SignInScheme scheme;
        private int answers;

        private Known(SignInScheme scheme) {
            this.scheme = scheme;
        }
    }

    /** A sign-in as it goes into a request. */
    record Shown(SignInScheme scheme, String header) {}

    /**
     * What to send to {@code url}. Null for nothing yet: where others on the way can read it, the server has to ask first,
     * since it may know a way that does not give the password away.
     */
    synchronized @Nullable Shown show(SignIn signIn, HttpUrl url) {
        Known here = known.get(SignIn.origin(url));
        if (here == null && !url.isHttps()) {
            return null;
        }
        SignInScheme scheme = here == null ? new BasicScheme() : here.scheme;
        int count = here == null ? 1 : ++here.answers;
        String query = url.encodedQuery();
        String target = query == null ? url.encodedPath() : url.encodedPath() + "?" + query;
        return new Shown(scheme, scheme.header(signIn, target, count));
    }

    /** Remembers what the server asked for last. */
    synchronized void learn(HttpUrl url, SignInScheme scheme) {
        known.put(SignIn.origin(url), new Known(scheme));
    }
}
