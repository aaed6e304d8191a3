package app.broadsheet.comment;

import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.Identity;
import app.broadsheet.model.OwnComment;
import java.net.URI;
import java.time.Duration;
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
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(30);

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

    /**
     * Whether something that was written on the site then may be this, whatever the site made of its words: not when that
     * was long before this was first sent.
     *
     * @param made null when the site does not say
     */
    boolean mayBe(@Nullable Instant made) {
        Instant first = firstSent();
        return made == null || first == null || !made.isBefore(first.minus(CLOCKS_DIFFER));
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
