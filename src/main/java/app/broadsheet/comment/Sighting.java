package app.broadsheet.comment;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What looking for a comment on its site showed. */
sealed interface Sighting {
    /** It is there. */
    record There(boolean held, @Nullable URI link, @Nullable String id) implements Sighting {}

    /** It is not there, and would be if it had arrived. */
    record NotThere() implements Sighting {}

    /** It was removed there. */
    record Removed(String why) implements Sighting {}

    /**
     * It is not to be seen, which may have other reasons.
     *
     * @param asked false when the site could not be asked
     */
    record Unknown(boolean asked, String why) implements Sighting {}
}
