package app.broadsheet.importer.export;

import app.broadsheet.importer.plan.SavedState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that somebody saved, as an export has it.
 *
 * @param address as written; may be no address at all
 * @param title may be empty
 * @param tags tags and folders
 * @param html the saved text, untrusted; empty when only the address was saved
 * @param note plain text that stands for the article while there is no other: a description, an excerpt, a remark
 * @param author may be empty
 * @param language may be empty
 */
record Bookmark(
        String address,
        String title,
        List<String> tags,
        String html,
        String note,
        String author,
        String language,
        @Nullable Instant published,
        SavedState state) {
    Bookmark {
        tags = List.copyOf(tags);
    }
}
