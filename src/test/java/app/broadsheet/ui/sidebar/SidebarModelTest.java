package app.broadsheet.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Sources;
import app.broadsheet.model.Change;
import app.broadsheet.model.Counts;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FeedKind;
import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SidebarModelTest {
    private static final FolderId WORLD = new FolderId(1);
    private static final FolderId ASIA = new FolderId(2);
    private static final Counts COUNTS =
            new Counts(Map.of(new FeedId(1), 12, new FeedId(2), 9, new FeedId(3), 1), 18, 42, 7, 3, 2, 99);

    private Sources stored = new Sources(
            List.of(new Folder(WORLD, null, "World"), new Folder(ASIA, WORLD, "Asia")),
            List.of(feed(1, ASIA, null), feed(2, WORLD, "No answer"), feed(3, null, null)),
            COUNTS);
    private final List<CompletableFuture<Counts>> counting = new ArrayList<>();
    private final SidebarModel model = new SidebarModel(
            () -> CompletableFuture.completedFuture(stored),
            () -> {
                counting.add(new CompletableFuture<>());
                return counting.getLast();
            },
            Runnable::run);

    @Test
    void shows_folders_before_sources_each_in_its_place() {
        assertThat(model.load()).isCompleted();
        assertThat(described())
                .endsWith("0 World 21", "1 Asia 12", "2 Feed 1 12", "1 Feed 2 9", "0 Feed 3 1")
                .hasSize(10);
        assertThat(row(new Scope.Today()).countProperty().get()).isEqualTo(18);
        assertThat(row(new Scope.Commented()).countProperty().get()).isEqualTo(2);
        assertThat(row(new Scope.InFeed(new FeedId(2))).problemProperty().get()).isEqualTo("No answer");
    }

    @Test
    void a_closed_folder_hides_what_is_in_it() {
        var _ = model.load();
        model.toggle(WORLD);
        assertThat(described()).endsWith("0 World 21", "0 Feed 3 1").hasSize(7);
        model.toggle(WORLD);
        assertThat(described()).hasSize(10);
    }

    @Test
    void counts_change_in_the_same_rows() {
        var _ = model.load();
        List<SidebarRow> before = List.copyOf(model.rows());
        model.apply(List.of(new Change.ReadChanged(Set.of(), true)));
        counting.getFirst().complete(new Counts(Map.of(new FeedId(1), 1), 1, 1, 1, 1, 1, 1));
        assertThat(model.rows()).containsExactlyElementsOf(before);
        assertThat(row(new Scope.InFolder(WORLD)).countProperty().get()).isEqualTo(1);
        assertThat(row(new Scope.Unread()).countProperty().get()).isEqualTo(1);
    }

    @Test
    void many_changes_ask_for_the_counts_twice_at_most() {
        for (int i = 0; i < 50; i++) {
            model.apply(List.of(new Change.ReadChanged(Set.of(), true)));
        }
        assertThat(counting).hasSize(1);
        counting.getFirst().complete(COUNTS);
        assertThat(counting).hasSize(2);
        counting.getLast().complete(COUNTS);
        assertThat(counting).hasSize(2);
    }

    @Test
    void a_source_that_leaves_is_no_longer_chosen() {
        var _ = model.load();
        model.chosenProperty().set(new Scope.InFeed(new FeedId(3)));
        stored = new Sources(stored.folders(), stored.feeds().subList(0, 2), COUNTS);
        model.apply(List.of(new Change.SourcesChanged()));
        assertThat(described()).hasSize(9);
        assertThat(model.chosenProperty().get()).isEqualTo(new Scope.Unread());
    }

    @Test
    void folders_in_a_circle_are_shown_at_the_top() {
        stored = new Sources(
                List.of(new Folder(WORLD, ASIA, "World"), new Folder(ASIA, WORLD, "Asia")),
                List.of(feed(1, ASIA, null), feed(2, new FolderId(77), null)),
                COUNTS);
        assertThat(model.load()).isCompleted();
        assertThat(described()).endsWith("0 World 0", "0 Asia 12", "1 Feed 1 12", "0 Feed 2 9");
    }

    private SidebarRow row(Scope scope) {
        return Objects.requireNonNull(model.row(scope));
    }

    private List<String> described() {
        return model.rows().stream()
                .map(row -> row.depthProperty().get() + " "
                        + row.titleProperty().get() + " " + row.countProperty().get())
                .toList();
    }

    private static Feed feed(long id, @Nullable FolderId folder, @Nullable String error) {
        return new Feed(
                new FeedId(id),
                folder,
                "Feed " + id,
                URI.create("https://example.org/" + id),
                null,
                FeedKind.SUBSCRIBED,
                error,
                error != null,
                "stopped".equals(error));
    }
}
