package app.broadsheet.net;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to fetch with GET.
 *
 * @param address absolute, {@code http} or {@code https}; anything else is answered with {@code Failed}
 * @param etag the {@code ETag} that came with the copy at hand, null for none (RFC 9110, 13.1.2)
 * @param lastModified the {@code Last-Modified} that came with the copy at hand, word for word, null for none
 * @param userGiven whether the user gave this host: only then may it be on this computer or on a private network. Where
 *     it redirects to another host, that one may not.
 * @param signIns each is sent to its own origin only
 */
public record FetchRequest(
        URI address,
        Purpose purpose,
        @Nullable String etag,
        @Nullable String lastModified,
        boolean userGiven,
        List<SignIn> signIns) {
    public FetchRequest {
        signIns = List.copyOf(signIns);
    }

    /** A feed, unconditionally, from an address that somebody else named. */
    public static FetchRequest feed(URI address) {
        return new FetchRequest(address, Purpose.FEED, null, null, false, List.of());
    }

    /** A web page that somebody else named. */
    public static FetchRequest page(URI address) {
        return new FetchRequest(address, Purpose.PAGE, null, null, false, List.of());
    }

    /** A picture that somebody else named. */
    public static FetchRequest picture(URI address) {
        return new FetchRequest(address, Purpose.PICTURE, null, null, false, List.of());
    }

    /** A site's icon. */
    public static FetchRequest icon(URI address) {
        return new FetchRequest(address, Purpose.ICON, null, null, false, List.of());
    }

    /** This request, answered with {@code NotModified} when the copy at hand is still right. */
    public FetchRequest unlessStill(@Nullable String nowEtag, @Nullable String nowLastModified) {
        return new FetchRequest(address, purpose, nowEtag, nowLastModified, userGiven, signIns);
    }

    /** This request for a host that the user gave (or did not). */
    public FetchRequest givenByUser(boolean given) {
        return new FetchRequest(address, purpose, etag, lastModified, given, signIns);
    }

    /** This request with names and passwords. */
    public FetchRequest signedIn(List<SignIn> with) {
        return new FetchRequest(address, purpose, etag, lastModified, userGiven, with);
    }
}
