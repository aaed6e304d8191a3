package app.broadsheet.refresh;

import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchRequest;
import app.broadsheet.net.FetchResult;
import app.broadsheet.net.Http;
import app.broadsheet.net.SignIn;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fetches feeds, signed in where their server asks for it. The keyring is asked only then, so that feeds that are open to
 * everyone never unlock it.
 */
record SignedFetch(Http http, SignIns signIns) {
    /** A feed's own server, and one where it leads. */
    private static final int MOST_FOUND = 2;

    /** Blocks. */
    FetchResult fetch(FetchRequest request, CancelFlag cancel) {
        URI feed = request.address();
        List<SignIn> given = new ArrayList<>(signIns.atHand(feed));
        FetchResult result = http.fetch(request.signedIn(given), cancel);
        URI at = signInAt(result);
        for (int found = 0; at != null && found < MOST_FOUND; found++) {
            URI asking = at;
            boolean refused = given.stream().anyMatch(one -> one.isFor(asking));
            SignIn more = refused ? null : signIns.find(feed, asking);
            if (more == null) {
                break;
            }
            given.add(more);
            result = http.fetch(request.signedIn(given), cancel);
            at = signInAt(result);
        }
        if (at != null) {
            signIns.asked(feed, at);
        }
        URI moved = movedTo(result);
        if (moved != null && !given.isEmpty()) {
            signIns.moved(feed, moved);
        }
        return result;
    }

    /** Where the reader has to sign in first; null for nowhere. */
    static @Nullable URI signInAt(FetchResult result) {
        return result instanceof FetchResult.Failed failed ? failed.signInAt() : null;
    }

    /** Where a feed has moved to for good; null for nowhere. */
    static @Nullable URI movedTo(FetchResult result) {
        return switch (result) {
            case FetchResult.Fresh fresh -> fresh.movedPermanentlyTo();
            case FetchResult.NotModified same -> same.movedPermanentlyTo();
            default -> null;
        };
    }
}
