package app.broadsheet.refresh;

import app.broadsheet.net.SignIn;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Names and passwords for feeds, by the origin of their address. Any thread. */
public interface SignIns {
    /** Nobody has any. */
    SignIns NONE = new SignIns() {
        @Override
        public @Nullable SignIn atHand(URI feed) {
            return null;
        }

        @Override
        public @Nullable SignIn find(URI feed) {
            return null;
        }

        @Override
        public void asked(URI feed) {}
    };

    /** What is known without asking the keyring; null for nothing. */
    @Nullable
    SignIn atHand(URI feed);

    /** What the keyring has; null for nothing. May block for a while: the user may have to unlock it. */
    @Nullable
    SignIn find(URI feed);

    /** Is told that a feed's server wants another sign-in than it was given, or any at all. */
    void asked(URI feed);
}
