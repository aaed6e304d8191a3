package app.broadsheet.store;

import app.broadsheet.model.FolderId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which folder is in which. */
final class FolderTree {
    private final Map<@Nullable Long, List<Long>> inside;

    private FolderTree(Map<@Nullable Long, List<Long>> inside) {
        this.inside = inside;
    }

    static FolderTree read(Handle db) {
        Map<@Nullable Long, List<Long>> inside = new HashMap<>();
        db.createQuery("SELECT id, parent_id FROM folder")
                .map((row, context) -> {
                    long id = row.getLong("id");
                    inside.computeIfAbsent(Sql.number(row, "parent_id"), ignored -> new ArrayList<>())
                            .add(id);
                    return id;
                })
                .list();
        return new FolderTree(inside);
    }

    /** The folder and all in it, however deep. */
    Set<FolderId> within(FolderId folder) {
        Set<FolderId> found = new LinkedHashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(folder.value()));
        while (!open.isEmpty()) {
            Long next = open.remove();
            if (found.add(new FolderId(next))) {
                open.addAll(inside.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /** The shown feeds in the folder and in all folders in it. */
    List<Long> feeds(Handle db, FolderId folder) {
        return db.createQuery("SELECT id FROM feed WHERE removed_at IS NULL AND folder_id = ANY(:folders) ORDER BY id")
                .bindArray(
                        "folders",
                        Long.class,
                        within(folder).stream().map(FolderId::value).toList())
                .mapTo(Long.class)
                .list();
    }
}
