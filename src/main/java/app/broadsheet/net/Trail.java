package app.broadsheet.net;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The addresses that one fetch was led through. */
final class Trail {
    private final Set<HttpUrl> seen = new HashSet<>();
    private HttpUrl here;
    private boolean allForGood = true;
    private @Nullable HttpUrl movedTo;

    Trail(HttpUrl start) {
        here = start;
        seen.add(start);
    }

    HttpUrl here() {
        return here;
    }

    int redirects() {
        return seen.size() - 1;
    }

    /** Goes on to {@code target}. False when it was there before. */
    boolean follow(HttpUrl target, int status) {
        boolean weaker = here.isHttps() && !target.isHttps();
        allForGood &= (status == 301 || status == 308) && !weaker;
        if (allForGood) {
            movedTo = target.newBuilder().fragment(null).build();
        }
        here = target;
        return seen.add(target);
    }

    /** Where the redirects for good lead that came before any other; null when there was none. */
    @Nullable
    URI movedPermanentlyTo() {
        return movedTo == null ? null : movedTo.uri();
    }
}
