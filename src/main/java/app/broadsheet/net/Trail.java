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
    private boolean weakened;
    private @Nullable HttpUrl movedTo;

    Trail(HttpUrl start) {
        here = bare(start);
        seen.add(here);
    }

    HttpUrl here() {
        return here;
    }

    /** Whether it was led from {@code https} to {@code http}: nothing secret is sent then. */
    boolean weakened() {
        return weakened;
    }

    /** Names and passwords in an address are nobody's to follow. */
    private static HttpUrl bare(HttpUrl url) {
        return url.newBuilder().username("").password("").build();
    }

    int redirects() {
        return seen.size() - 1;
    }

    /** Goes on to {@code led}. False when it was there before. */
    boolean follow(HttpUrl led, int status) {
        HttpUrl target = bare(led);
        boolean weaker = here.isHttps() && !target.isHttps();
        weakened |= weaker;
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
