package app.broadsheet.comment;

import app.broadsheet.model.CommentTarget;
import java.util.Map;

/** What asking a site where comments go came to. */
sealed interface Survey {
    /**
     * It is known.
     *
     * @param hidden further fields of the site's form
     * @param why what the site says where nothing can be delivered; empty otherwise
     */
    record Found(CommentTarget target, Map<String, String> hidden, String why) implements Survey {
        public Found {
            hidden = Map.copyOf(hidden);
        }
    }

    /** The site could not be asked now. */
    record Unreachable(boolean offline, String why) implements Survey {}

    /** The article names no page. */
    record Nowhere() implements Survey {}
}
