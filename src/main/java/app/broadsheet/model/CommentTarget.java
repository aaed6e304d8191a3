package app.broadsheet.model;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where comments on an article go, and how.
 *
 * @param endpoint where they are sent; for {@code BROWSER} and {@code CLOSED} the page
 * @param place what the site calls the thing that is commented on: a post's, topic's or status' number; may be empty
 * @param api where the site answers programs, WordPress' REST root; null when it does not
 * @param account whom they are sent as: an account's name; null for name and e-mail
 * @param nameRequired whether a name and an e-mail address must be given
 * @param found when the site was asked
 */
public record CommentTarget(
        Kind kind,
        URI endpoint,
        String place,
        @Nullable URI api,
        @Nullable String account,
        boolean nameRequired,
        Instant found) {

    /** The ways there are. The names are kept in the database. */
    public enum Kind {
        WORDPRESS_FORM,
        WORDPRESS_REST,
        COMMENT_API,
        MASTODON,
        DISCOURSE,
        /** It takes comments, in the browser only. */
        BROWSER,
        /** It wants an account that is not given here. */
        SIGN_IN,
        /** It takes no comments, or none any more. */
        CLOSED
    }

    /** Whether Broadsheet can deliver there. */
    public boolean deliverable() {
        return switch (kind) {
            case WORDPRESS_FORM, WORDPRESS_REST, COMMENT_API, MASTODON, DISCOURSE -> true;
            case BROWSER, SIGN_IN, CLOSED -> false;
        };
    }

    /** Whether it is the same way to the same place, whenever it was found. */
    public boolean sameAs(CommentTarget other) {
        return kind == other.kind && endpoint.equals(other.endpoint) && place.equals(other.place);
    }
}
