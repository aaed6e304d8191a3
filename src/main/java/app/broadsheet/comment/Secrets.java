package app.broadsheet.comment;

import app.broadsheet.model.CommentAccount;
import java.util.Optional;

/** Where passwords and tokens are kept: the system's keyring. Blocks. */
@FunctionalInterface
public interface Secrets {
    /** The account's secret; empty when it is not there or the keyring cannot be asked. */
    Optional<String> of(CommentAccount account);
}
