package app.broadsheet.refresh;

import app.broadsheet.net.SignIn;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names and passwords for feeds, by the origin of the feed's address and of the server that asks: the same, or one where
 * the address leads. Any thread.
 */
public interface SignIns {
    /** Nobody has any. */
    SignIns NONE = new SignIns() {
        @Override
        public List<SignIn> atHand(URI feed) {
            return List.of();
        }

        @Override
        public @Nullable SignIn find(URI feed, URI at) {
            return null;
        }

        @Override
        public void asked(URI feed, URI at) {}

        @Override
        public void moved(URI feed, URI to) {}
    };

    /** What is known for a feed without asking the keyring. */
    List<SignIn> atHand(URI feed);

    /** What the keyring has; null for nothing. May block for a while: the user may have to unlock it. */
    @Nullable
    SignIn find(URI feed, URI at);

    /** Is told that a server wants another sign-in for a feed than it was given, or any at all. */
    void asked(URI feed, URI at);

    /** Is told that a feed moved for good: what was given for where it leads is the feed's own from now on. */
    void moved(URI feed, URI to);
}
