package app.broadsheet.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Feeds' addresses with names and passwords in them, which an earlier version stored. */
final class SecretAddresses {
    private static final List<String> COLUMNS = List.of("address", "title", "user_title", "site", "last_error");
    private static final Pattern USER_INFO = Pattern.compile("(?i)\\b(https?://)[^/?#\\s]*@(?=[^/?#@\\s])");

    private SecretAddresses() {}

    static List<URI> find(Handle db) {
        List<URI> found = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows(db)) {
            String address = String.valueOf(row.get("address"));
            try {
                if (!bare(address).equals(address)) {
                    found.add(new URI(address));
                }
            } catch (URISyntaxException _) { // cannot be fetched, so there is nothing to sign in to
            }
        }
        return found;
    }

    /** Answers how many rows it changed. */
    static int clean(Handle db) {
        int changed = 0;
        for (Map<String, @Nullable Object> row : rows(db)) {
            for (String column : COLUMNS) {
                String text = Objects.toString(row.get(column), "");
                String bare = bare(text);
                if (!bare.equals(text)) {
                    changed += db.createUpdate("UPDATE feed SET " + column + " = :bare WHERE id = :id")
                            .bind("bare", bare)
                            .bind("id", row.get("id"))
                            .execute();
                }
            }
            String address = bare(Objects.toString(row.get("address"), ""));
            db.createUpdate("UPDATE feed SET address_hash = :hash WHERE id = :id")
                    .bind("hash", Hashes.of(Links.plain(address)))
                    .bind("id", row.get("id"))
                    .execute();
        }
        return changed;
    }

    private static List<Map<String, @Nullable Object>> rows(Handle db) {
        return db.createQuery("SELECT id, address, title, user_title, site, last_error FROM feed WHERE id > 0 AND"
                        + " LOCATE('@', CONCAT_WS(' ', address, title, user_title, site, last_error)) > 0")
                .mapToMap()
                .list();
    }

    private static String bare(String text) {
        return USER_INFO.matcher(text).replaceAll("$1");
    }
}
