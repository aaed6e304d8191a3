package app.broadsheet.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.DragBoard;
import app.broadsheet.Summaries;
import app.broadsheet.app.Sources;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.Counts;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FeedKind;
import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.SavedSearch;
import app.broadsheet.model.Scope;
import app.broadsheet.model.SourceSpot;
import app.broadsheet.ui.fx.DraggedArticles;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.SourceIcons;
import app.broadsheet.ui.fx.Theme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class SidebarPaneTest implements SidebarActions {
    private static final FolderId WORLD = new FolderId(1);

    private final FxRobot robot = new FxRobot();
    private final List<String> asked = new ArrayList<>();
    private Sources stored = new Sources(
            List.of(new Folder(WORLD, null, "World")),
            List.of(feed(1, WORLD, null), feed(2, WORLD, "The site does not answer."), feed(3, null, null)),
            new Counts(Map.of(new FeedId(1), 12, new FeedId(3), 1), 18, 42, 7, 3, 2, 99));
    private final SidebarModel model = new SidebarModel(
            () -> CompletableFuture.completedFuture(stored),
            () -> CompletableFuture.completedFuture(stored.counts()),
            new FxThread());

    @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
    private SidebarPane pane;

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            pane = new SidebarPane(model, this, new ScopeNames(model), SourceIcons.none());
            pane.attach();
            pane.fill();
            Scene scene = new Scene(pane, 240, 600);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
            var _ = model.load();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void rows_say_what_they_are_to_who_listens() {
        assertThat(spoken())
                .containsExactly(
                        "Today, 18 articles",
                        "Unread, 42 articles",
                        "Starred, 7 articles",
                        "Saved, 3 articles",
                        "Comments, 2 articles",
                        "World, open, 12 articles",
                        "Feed 1, 12 articles",
                        "Feed 2. Not fetched: The site does not answer. Properties in its menu say what can be done.",
                        "Feed 3, 1 article");
    }

    @Test
    void the_mark_of_a_source_that_fails_leads_to_what_can_be_done_and_chooses_nothing() {
        Scope before = model.chosenProperty().get();
        Set<Node> marks = robot.lookup(".trouble-mark").match(Node::isVisible).queryAll();
        assertThat(marks)
                .singleElement()
                .satisfies(mark -> assertThat(mark.getAccessibleText()).isEqualTo("What is wrong with Feed 2"));
        robot.clickOn(marks.iterator().next());
        assertThat(asked).containsExactly("properties 2");
        assertThat(model.chosenProperty().get()).isEqualTo(before);
    }

    @Test
    void a_click_or_the_arrow_keys_choose() {
        robot.clickOn("Feed 1");
        assertThat(model.chosenProperty().get()).isEqualTo(new Scope.InFeed(new FeedId(1)));
        robot.push(KeyCode.UP);
        assertThat(model.chosenProperty().get()).isEqualTo(new Scope.InFolder(WORLD));
        robot.push(KeyCode.ENTER);
        assertThat(asked).containsExactly("activate InFeed", "activate InFolder");
    }

    @Test
    void articles_that_are_dropped_on_a_smart_view_become_what_it_shows_and_sources_take_none() {
        drop(2, null); // Starred
        drop(1, null); // Unread
        drop(0, null); // Today
        drop(6, new FeedId(3)); // a source
        assertThat(asked).containsExactly("star [7, 9]", "unread [7, 9]");
    }

    @Test
    void articles_that_are_dropped_on_a_folder_bring_the_sources_that_are_elsewhere() {
        drop(5, null); // saved articles have no source
        drop(5, new FeedId(1)); // is in the folder
        drop(5, new FeedId(3));
        assertThat(asked).containsExactly("file [3] " + WORLD);
    }

    private void drop(int row, @Nullable FeedId source) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            DraggedArticles.put(content, List.of(Summaries.by(7, source), Summaries.by(9, source)));
            Dragboard board = DragBoard.of(content);
            IndexedCell<?> cell = robot.lookup(".sidebar-cell").queryAllAs(IndexedCell.class).stream()
                    .filter(one -> one.getIndex() == row)
                    .findFirst()
                    .orElseThrow();
            cell.fireEvent(
                    new DragEvent(DragEvent.DRAG_DROPPED, board, 10, 10, 10, 10, TransferMode.COPY, cell, cell, null));
        });
    }

    @Override
    public void fileDropped(Set<FeedId> sources, FolderId into) {
        asked.add("file " + sources.stream().map(FeedId::value).toList() + " " + into);
    }

    @Override
    public void starDropped(Set<ArticleId> articles) {
        asked.add("star " + articles.stream().map(ArticleId::value).toList());
    }

    @Override
    public void unreadDropped(Set<ArticleId> articles) {
        asked.add("unread " + articles.stream().map(ArticleId::value).toList());
    }

    @Test
    void saved_searches_stand_below_the_smart_views_and_are_renamed_and_removed() {
        Scope.Search rain = new Scope.Search("rain source:hkfp", true);
        robot.interact(() -> {
            model.searches(List.of(new SavedSearch(1, "Rain", rain)));
            model.found(Map.of(rain, 4));
        });
        assertThat(spoken())
                .containsSubsequence("Comments, 2 articles", "Rain, 4 articles", "World, open, 12 articles");
        robot.clickOn("Rain");
        assertThat(model.chosenProperty().get()).isEqualTo(rain);
        robot.push(KeyCode.F2).write("Storms").push(KeyCode.ENTER).push(KeyCode.DELETE);
        assertThat(asked)
                .containsExactly(
                        "activate Search",
                        "rename search rain source:hkfp to Storms",
                        "remove search rain source:hkfp");
    }

    @Test
    void left_goes_to_the_folder_and_closes_it_and_right_opens_it() {
        robot.clickOn("Feed 1");
        robot.push(KeyCode.LEFT);
        assertThat(model.chosenProperty().get()).isEqualTo(new Scope.InFolder(WORLD));
        robot.push(KeyCode.LEFT);
        assertThat(spoken()).contains("World, closed, 12 articles").noneMatch(text -> text.startsWith("Feed 1"));
        robot.push(KeyCode.RIGHT);
        assertThat(spoken()).contains("World, open, 12 articles", "Feed 1, 12 articles");
    }

    @Test
    void closing_a_folder_with_the_mouse_leaves_the_choice_alone() {
        robot.clickOn("Feed 1");
        robot.clickOn(".disclosure");
        assertThat(model.rows()).hasSize(7);
        assertThat(model.chosenProperty().get()).isEqualTo(new Scope.InFeed(new FeedId(1)));
        robot.clickOn(".disclosure");
        assertThat(robot.lookup(".sidebar-cell:selected").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .containsExactly("Feed 1, 12 articles");
    }

    @Test
    void f2_renames_and_escape_leaves_the_name() {
        robot.clickOn("Feed 3");
        robot.push(KeyCode.F2);
        robot.write("Other");
        robot.push(KeyCode.ESCAPE);
        assertThat(asked).containsExactly("activate InFeed");
        robot.push(KeyCode.F2);
        robot.write("Nature Notes");
        robot.push(KeyCode.ENTER);
        assertThat(asked).containsExactly("activate InFeed", "rename 3 Nature Notes");
        assertThat(robot.lookup(".name-editor").<Node>queryAll()).isEmpty();
    }

    @Test
    void the_menu_marks_as_read_and_unsubscribes() {
        robot.rightClickOn("Feed 3").clickOn("Mark all as read");
        robot.rightClickOn("Feed 3").clickOn("Unsubscribe");
        assertThat(asked).containsExactly("read InFeed", "unsubscribe 3");
    }

    @Test
    void folders_are_renamed_removed_and_filled_from_the_menu() {
        robot.clickOn("World");
        robot.push(KeyCode.F2);
        robot.write("Asia");
        robot.push(KeyCode.ENTER);
        robot.rightClickOn("World").clickOn("Remove the folder");
        robot.rightClickOn("Feed 3").clickOn("Move to");
        robot.clickOn(robot.lookup(node -> node instanceof Labeled label
                        && "World".equals(label.getText())
                        && !pane.getScene().equals(label.getScene()))
                .<Node>query());
        assertThat(asked)
                .containsExactly(
                        "activate InFolder",
                        "rename folder 1 Asia",
                        "remove folder 1",
                        "move " + source(3) + " to " + new SourceSpot(WORLD, null));
    }

    @Test
    void a_drop_means_a_place_among_its_kind_or_in_a_folder() {
        Scope world = new Scope.InFolder(WORLD);
        assertThat(DropPlace.of(source(3), source(1), 0.2)).isEqualTo(DropPlace.BEFORE);
        assertThat(DropPlace.of(source(3), source(1), 0.9)).isEqualTo(DropPlace.BEHIND);
        assertThat(DropPlace.of(source(3), world, 0.1)).isEqualTo(DropPlace.INTO);
        assertThat(DropPlace.of(world, source(3), 0.5)).isNull();
        assertThat(DropPlace.of(source(3), new Scope.Today(), 0.5)).isNull();
        assertThat(DropPlace.of(source(3), source(3), 0.5)).isNull();
        assertThat(DropPlace.of(new Scope.InFolder(new FolderId(2)), world, 0.1))
                .isEqualTo(DropPlace.BEFORE);
        assertThat(model.spot(source(1), DropPlace.BEHIND)).isEqualTo(new SourceSpot(WORLD, source(2)));
        assertThat(model.spot(source(2), DropPlace.BEHIND)).isEqualTo(new SourceSpot(WORLD, null));
        assertThat(model.spot(world, DropPlace.INTO)).isEqualTo(new SourceSpot(WORLD, null));
        assertThat(model.isIn(source(1), world)).isTrue();
        assertThat(model.isIn(source(3), world)).isFalse();
    }

    private static Scope source(long id) {
        return new Scope.InFeed(new FeedId(id));
    }

    @Test
    void a_source_that_leaves_leaves_its_neighbours_alone() {
        robot.clickOn("Feed 3");
        asked.clear();
        stored = new Sources(stored.folders(), stored.feeds().subList(0, 2), stored.counts());
        robot.interact(() -> model.apply(List.of(new Change.SourcesChanged())));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.chosenProperty().get()).isEqualTo(new Scope.Unread());
        assertThat(robot.lookup(".sidebar-cell:selected").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .containsExactly("Unread, 42 articles");
        assertThat(asked).isEmpty();
    }

    private List<String> spoken() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".sidebar-cell:filled").<Node>queryAll().stream()
                .sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
                .map(node -> String.valueOf(node.getAccessibleText()))
                .toList();
    }

    @Override
    public void activate(Scope scope) {
        asked.add("activate " + scope.getClass().getSimpleName());
    }

    @Override
    public void rename(FeedId feed, String title) {
        asked.add("rename " + feed.value() + " " + title);
    }

    @Override
    public void renameSearch(Scope.Search search, String name) {
        asked.add("rename search " + search.typed() + " to " + name);
    }

    @Override
    public void removeSearch(Scope.Search search) {
        asked.add("remove search " + search.typed());
    }

    @Override
    public void properties(FeedId feed) {
        asked.add("properties " + feed.value());
    }

    @Override
    public void rename(FolderId folder, String name) {
        asked.add("rename folder " + folder.value() + " " + name);
    }

    @Override
    public CompletableFuture<FolderId> addFolder(@Nullable FolderId parent) {
        asked.add("add folder");
        return CompletableFuture.completedFuture(new FolderId(9));
    }

    @Override
    public void remove(FolderId folder) {
        asked.add("remove folder " + folder.value());
    }

    @Override
    public void move(Scope what, SourceSpot to) {
        asked.add("move " + what + " to " + to);
    }

    @Override
    public void unsubscribe(FeedId feed) {
        asked.add("unsubscribe " + feed.value());
    }

    @Override
    public void markAllRead(Scope scope) {
        asked.add("read " + scope.getClass().getSimpleName());
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
