package app.broadsheet.ui.sidebar;

import app.broadsheet.app.Sources;
import app.broadsheet.model.Change;
import app.broadsheet.model.Counts;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.SavedSearch;
import app.broadsheet.model.Scope;
import app.broadsheet.model.SourceSpot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The sidebar: smart views, folders and sources with their numbers, and which of them is chosen. FX thread only. */
public final class SidebarModel {
    private static final List<Scope> SMART_VIEWS = List.of(
            new Scope.Today(), new Scope.Unread(), new Scope.Starred(), new Scope.Saved(), new Scope.Commented());

    private final Asking<Sources> sources;
    private final Asking<Counts> counts;
    private final Map<Scope, SidebarRow> known = new HashMap<>();
    private final Set<FolderId> closed = new HashSet<>();
    private final ObservableList<SidebarRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SidebarRow> view = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<Scope> chosen = new SimpleObjectProperty<>(new Scope.Unread());
    private final ObjectProperty<@Nullable Scope> landing = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Sources> all =
            new ReadOnlyObjectWrapper<>(new Sources(List.of(), List.of(), new Counts(Map.of(), 0, 0, 0, 0, 0, 0)));
    private List<SavedSearch> searches = List.of();
    private Map<Scope.Search, Integer> found = Map.of();
    private boolean loaded;
    private SourceTree tree = new SourceTree(all.get());

    /**
     * @param sources asks for everything: {@code Library.sources}
     * @param counts asks for the numbers only: {@code Library.counts}
     * @param fx runs what it is given later on the FX thread
     */
    public SidebarModel(
            Supplier<CompletableFuture<Sources>> sources, Supplier<CompletableFuture<Counts>> counts, Executor fx) {
        this.sources = new Asking<>(sources, this::show, fx);
        this.counts = new Asking<>(counts, this::count, fx);
        layOut();
    }

    /** The rows that are to be seen, those of closed folders left out. Cannot be changed from outside. */
    public ObservableList<SidebarRow> rows() {
        return view;
    }

    /** Everything, as it was last told. */
    public ReadOnlyObjectProperty<Sources> sourcesProperty() {
        return all.getReadOnlyProperty();
    }

    /** What is chosen. */
    public ObjectProperty<Scope> chosenProperty() {
        return chosen;
    }

    /** Where something that is dragged from outside would go: its row is marked. Null for no row. */
    public ObjectProperty<@Nullable Scope> landingProperty() {
        return landing;
    }

    /** Asks for everything. */
    public CompletableFuture<Void> load() {
        return sources.ask();
    }

    /** Asks again for what the changes may have made different. */
    public void apply(List<Change> changes) {
        if (changes.stream().anyMatch(Change.SourcesChanged.class::isInstance)) {
            var _ = sources.ask();
        } else if (changes.stream().anyMatch(SidebarModel::isCounted)) {
            var _ = counts.ask();
        }
    }

    /** The store changes the numbers with what is done and never counts anew, so that asking costs a row for each source. */
    private static boolean isCounted(Change change) {
        return !(change instanceof Change.IconChanged
                || change instanceof Change.StoriesPlaced
                || change instanceof Change.CommentsChanged);
    }

    /** Opens a closed folder, closes an open one. */
    public void toggle(FolderId folder) {
        if (!closed.remove(folder)) {
            closed.add(folder);
        }
        layOut();
    }

    /** Opens the folders that a folder or source is in, so that its row is to be seen. */
    public void reveal(Scope scope) {
        boolean changed = false;
        for (FolderId folder : tree.above(scope)) {
            changed |= closed.remove(folder);
        }
        if (changed) {
            layOut();
        }
    }

    /** What is chosen by going down (1) or up (−1) from what is chosen, among the rows that are to be seen. */
    public Scope beside(int step) {
        SidebarRow row = known.get(chosen.get());
        int at = row == null ? -1 : rows.indexOf(row);
        return rows.get(Math.clamp(at + (long) step, 0, rows.size() - 1)).scope();
    }

    /** The sources of a folder and of the folders in it. */
    public Set<FeedId> feedsIn(FolderId folder) {
        return tree.feedsIn(folder);
    }

    /** Whether there is anything to read from: a subscription or the sample. */
    public boolean hasFeeds() {
        return !all.get().feeds().isEmpty();
    }

    /** The source; null when it is not followed. */
    public @Nullable Feed feed(FeedId id) {
        return all.get().feeds().stream()
                .filter(feed -> feed.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What a source is called; empty when it is not followed. */
    public String title(FeedId id) {
        SidebarRow row = known.get(new Scope.InFeed(id));
        return row == null ? "" : row.titleProperty().get();
    }

    /** Where something is in the user's order. */
    public SourceSpot spotOf(Scope scope) {
        return new SourceSpot(tree.in(scope), tree.after(scope));
    }

    /** The spot that a drop at a row means. */
    SourceSpot spot(Scope over, DropPlace place) {
        return switch (place) {
            case INTO -> new SourceSpot(over instanceof Scope.InFolder(FolderId folder) ? folder : null, null);
            case BEFORE -> new SourceSpot(tree.in(over), over);
            case BEHIND -> spotOf(over);
        };
    }

    /** Whether {@code inner} is within the folder {@code outer}. */
    boolean isIn(Scope inner, Scope outer) {
        return outer instanceof Scope.InFolder(FolderId folder)
                && tree.above(inner).contains(folder);
    }

    /** The row that shows {@code scope}; null when there is none. */
    public @Nullable SidebarRow row(Scope scope) {
        return known.get(scope);
    }

    /** Shows these saved searches below the smart views. */
    public void searches(List<SavedSearch> now) {
        if (!now.equals(searches)) {
            searches = List.copyOf(now);
            layOut();
        }
    }

    /** Shows how many unread articles each saved search finds. */
    public void found(Map<Scope.Search, Integer> counted) {
        found = Map.copyOf(counted);
        known.values().forEach(row -> row.counts(number(row.scope())));
    }

    private void show(Sources now) {
        tree = new SourceTree(now);
        loaded = true;
        all.set(now);
        layOut();
    }

    private void count(Counts counted) {
        all.set(new Sources(all.get().folders(), all.get().feeds(), counted));
        known.values().forEach(row -> row.counts(number(row.scope())));
    }

    private void layOut() {
        List<SidebarRow> laid = new ArrayList<>();
        Set<Scope> present = new HashSet<>(SMART_VIEWS);
        SMART_VIEWS.forEach(scope -> laid.add(row(scope, "", 0, "")));
        for (SavedSearch search : searches) {
            present.add(search.search());
            laid.add(row(search.search(), search.name(), 0, ""));
        }
        layOut(null, 0, true, laid, present);
        known.keySet().retainAll(present);
        RowEdits.become(rows, laid);
        if (loaded && !present.contains(chosen.get()) && !(chosen.get() instanceof Scope.Search)) {
            chosen.set(new Scope.Unread());
        }
    }

    private void layOut(@Nullable FolderId in, int depth, boolean seen, List<SidebarRow> laid, Set<Scope> present) {
        for (Folder folder : tree.folders(in)) {
            SidebarRow row = row(new Scope.InFolder(folder.id()), folder.name(), depth, "");
            row.opens(!closed.contains(folder.id()));
            present.add(row.scope());
            if (seen) {
                laid.add(row);
            }
            layOut(folder.id(), depth + 1, seen && !closed.contains(folder.id()), laid, present);
        }
        for (Feed feed : tree.feeds(in)) {
            String problem = feed.lastError() == null || !(feed.troubled() || feed.stopped()) ? "" : feed.lastError();
            SidebarRow row = row(new Scope.InFeed(feed.id()), feed.title(), depth, problem);
            row.stopped(feed.stopped());
            present.add(row.scope());
            if (seen) {
                laid.add(row);
            }
        }
    }

    private SidebarRow row(Scope scope, String title, int depth, String problem) {
        SidebarRow row = known.computeIfAbsent(scope, SidebarRow::new);
        row.is(title, depth, problem);
        row.counts(number(scope));
        return row;
    }

    private int number(Scope scope) {
        Counts counted = all.get().counts();
        return switch (scope) {
            case Scope.Everything _ -> counted.total();
            case Scope.Today _ -> counted.today();
            case Scope.Unread _ -> counted.unread();
            case Scope.Starred _ -> counted.starred();
            case Scope.Saved _ -> counted.saved();
            case Scope.Commented _ -> counted.commented();
            case Scope.InFolder(FolderId folder) -> tree.unread(folder, counted);
            case Scope.InFeed(FeedId feed) -> counted.unreadByFeed().getOrDefault(feed, 0);
            case Scope.Search search -> found.getOrDefault(search, 0);
        };
    }
}
