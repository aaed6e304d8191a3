package app.broadsheet.ui.sidebar;

import app.broadsheet.app.Sources;
import app.broadsheet.model.Counts;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folders and sources by the folder that they are in, in the user's order. A folder inside itself is at the top. */
final class SourceTree {
    private static final FolderId TOP = new FolderId(Long.MIN_VALUE);

    private final Map<FolderId, List<Folder>> folders = new HashMap<>();
    private final Map<FolderId, List<Feed>> feeds = new HashMap<>();

    SourceTree(Sources sources) {
        Map<FolderId, Folder> known = new HashMap<>();
        sources.folders().forEach(folder -> known.put(folder.id(), folder));
        for (Folder folder : sources.folders()) {
            FolderId parent = reachesTop(folder, known) ? place(folder.parent(), known) : TOP;
            folders.computeIfAbsent(parent, _ -> new ArrayList<>()).add(folder);
        }
        for (Feed feed : sources.feeds()) {
            feeds.computeIfAbsent(place(feed.folder(), known), _ -> new ArrayList<>())
                    .add(feed);
        }
    }

    /** The folders in {@code folder}; null for the top. */
    List<Folder> folders(@Nullable FolderId folder) {
        return folders.getOrDefault(folder == null ? TOP : folder, List.of());
    }

    /** The sources in {@code folder}; null for the top. */
    List<Feed> feeds(@Nullable FolderId folder) {
        return feeds.getOrDefault(folder == null ? TOP : folder, List.of());
    }

    /** The sources of a folder and of the folders in it. */
    Set<FeedId> feedsIn(FolderId folder) {
        Set<FeedId> in = new HashSet<>();
        feeds(folder).forEach(feed -> in.add(feed.id()));
        folders(folder).forEach(child -> in.addAll(feedsIn(child.id())));
        return in;
    }

    /** The folders that a folder or source is in, the innermost first. */
    List<FolderId> above(Scope scope) {
        List<FolderId> found = new ArrayList<>();
        for (FolderId at = in(scope); at != null && !found.contains(at); at = in(new Scope.InFolder(at))) {
            found.add(at);
        }
        return found;
    }

    /** The next one of its kind in its folder; null for the last. */
    @Nullable
    Scope after(Scope scope) {
        List<? extends Scope> all = scope instanceof Scope.InFeed
                ? feeds(in(scope)).stream()
                        .map(feed -> new Scope.InFeed(feed.id()))
                        .toList()
                : folders(in(scope)).stream()
                        .map(folder -> new Scope.InFolder(folder.id()))
                        .toList();
        int next = all.indexOf(scope) + 1;
        return next > 0 && next < all.size() ? all.get(next) : null;
    }

    /** The folder that it is in; null at the top level. */
    @Nullable
    FolderId in(Scope scope) {
        return switch (scope) {
            case Scope.InFeed(FeedId id) ->
                feeds.entrySet().stream()
                        .filter(entry -> entry.getValue().stream()
                                .anyMatch(feed -> feed.id().equals(id)))
                        .map(Map.Entry::getKey)
                        .filter(folder -> !folder.equals(TOP))
                        .findFirst()
                        .orElse(null);
            case Scope.InFolder(FolderId id) ->
                folders.values().stream()
                        .flatMap(List::stream)
                        .filter(folder -> folder.id().equals(id))
                        .map(Folder::parent)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    /** Unread articles of a folder and of the folders in it. */
    int unread(FolderId folder, Counts counts) {
        return feedsIn(folder).stream()
                .mapToInt(feed -> counts.unreadByFeed().getOrDefault(feed, 0))
                .sum();
    }

    private static FolderId place(@Nullable FolderId folder, Map<FolderId, Folder> known) {
        return folder != null && known.containsKey(folder) ? folder : TOP;
    }

    private static boolean reachesTop(Folder folder, Map<FolderId, Folder> known) {
        Set<FolderId> seen = new HashSet<>();
        Folder at = folder;
        while (at != null) {
            if (!seen.add(at.id())) {
                return false;
            }
            at = at.parent() == null ? null : known.get(at.parent());
        }
        return true;
    }
}
