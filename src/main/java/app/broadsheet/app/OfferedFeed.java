package app.broadsheet.app;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed of a list that can be followed.
 *
 * @param folders the folders it is in, the outermost first; none of them blank
 * @param title as the list calls it; never blank
 * @param site the publisher's page, null when the list does not say
 */
public record OfferedFeed(
        List<String> folders,
        String title,
        URI address,
        @Nullable URI site,
        Standing standing) {
    /** What following it would come to. */
    public enum Standing {
        /** It would be added. */
        NEW,
        /** It is followed already: nothing would change. */
        HERE,
        /** The list has it before, elsewhere. */
        REPEATED
    }

    public OfferedFeed {
        folders = List.copyOf(folders);
    }

    /** Whether following it would add it. */
    public boolean isNew() {
        return standing == Standing.NEW;
    }
}
