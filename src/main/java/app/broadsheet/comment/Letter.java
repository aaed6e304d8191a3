package app.broadsheet.comment;

import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.Identity;
import app.broadsheet.model.OwnComment;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comment ready to be sent.
 *
 * @param comment the comment as it was queued
 * @param target where it goes
 * @param parent what the site calls the comment that it answers; empty for none
 * @param hidden further fields of the site's form
 * @param secret the account's password or token, null where none is needed
 */
record Letter(
        OwnComment comment,
        CommentTarget target,
        String parent,
        Map<String, String> hidden,
        @Nullable String secret) {
    Letter {
        hidden = Map.copyOf(hidden);
    }

    String text() {
        return comment.text();
    }

    Identity identity() {
        return comment.identity();
    }

    @Nullable
    Instant firstSent() {
        return comment.delivery().firstSent();
    }

    /** Whether the user gave this host, so that it may be on a private network. */
    boolean given(URI address) {
        return Reach.given(comment.subject(), target, address);
    }

    @Override
    public String toString() {
        return "Letter[" + comment.id() + "]"; // never the secret
    }
}
