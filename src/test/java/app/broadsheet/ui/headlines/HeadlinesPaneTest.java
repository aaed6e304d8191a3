package app.broadsheet.ui.headlines;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.Summaries;
import app.broadsheet.app.DraggedFiles;
import app.broadsheet.app.ListLook;
import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleOrder;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Change;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.SourceIcons;
import app.broadsheet.ui.fx.Theme;
import app.broadsheet.ui.fx.WrappedText;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class HeadlinesPaneTest implements HeadlineActions {
    private final FxRobot robot = new FxRobot();
    private final List<ArticleSummary> stored = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private int pages;
    private boolean hasFeeds = true;
    private String problem = "";
    private final Clock clock = Clock.fixed(Summaries.NOW, ZoneOffset.UTC);
    private final HeadlinesModel model =
            new HeadlinesModel(this::page, folder -> Set.of(Summaries.FEED), feed -> "Paper", clock, new FxThread());

    @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
    private HeadlinesPane pane;

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            pane = new HeadlinesPane(
                    model,
                    this,
                    (article, address) -> CompletableFuture.completedFuture(Optional.empty()),
                    SourceIcons.none(),
                    new Ages(clock, Locale.ENGLISH),
                    () -> hasFeeds,
                    scope -> problem);
            pane.attach();
            Scene scene = new Scene(pane, 380, 700);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void tidy() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void a_click_opens_the_article_and_enter_does_too() {
        list(1, 5, new Scope.Everything());
        robot.clickOn("Headline 4");
        assertThat(asked).containsExactly("open 4", "activate 4");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(asked).containsExactly("open 4", "activate 4", "open 3", "activate 3");
    }

    @Test
    void keys_go_up_and_down_and_from_unread_to_unread() {
        stored.add(Summaries.article(3));
        stored.add(Summaries.article(2).withRead(true));
        stored.add(Summaries.article(1));
        show(new Scope.Everything());
        robot.interact(() -> assertThat(pane.move(1)).isTrue());
        robot.interact(() -> assertThat(pane.moveToUnread(1)).isTrue());
        robot.interact(() -> assertThat(pane.move(1)).isFalse());
        robot.interact(() -> assertThat(pane.move(-1)).isTrue());
        assertThat(asked).containsExactly("open 3", "open 1", "open 2");
    }

    @Test
    void the_star_of_a_row_does_not_open_it() {
        list(1, 3, new Scope.Everything());
        robot.moveTo("Headline 2");
        robot.clickOn(starOf("Headline 2"));
        assertThat(asked).containsExactly("star [2] true");
    }

    @Test
    void rows_that_come_in_above_move_neither_the_place_nor_the_selection() {
        list(1, 90, new Scope.Everything());
        robot.interact(() -> rows().scrollTo(40));
        robot.clickOn("Headline 49");
        asked.clear();
        Bounds before = at("Headline 49");
        robot.interact(() -> model.apply(List.of(new Change.ArticlesAdded(
                LongStream.rangeClosed(201, 207).mapToObj(Summaries::article).toList()))));
        assertThat(at("Headline 49")).isEqualTo(before);
        assertThat(rows().getSelectionModel().getSelectedItem().id()).isEqualTo(new ArticleId(49));
        assertThat(asked).isEmpty();
        robot.clickOn("7 new articles");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(text("Headline 207")).tryQuery()).isPresent();
        assertThat(robot.lookup(".new-above").<Node>queryAll()).noneMatch(Node::isVisible);
    }

    @Test
    void at_the_top_with_nothing_selected_new_rows_are_seen_at_once() {
        list(1, 90, new Scope.Everything());
        robot.interact(() -> model.apply(List.of(new Change.ArticlesAdded(List.of(Summaries.article(201))))));
        assertThat(robot.lookup(text("Headline 201")).tryQuery()).isPresent();
        assertThat(robot.lookup(".new-above").<Node>queryAll()).noneMatch(Node::isVisible);
    }

    @Test
    void a_row_that_leaves_opens_no_other() {
        list(1, 9, new Scope.Everything());
        robot.clickOn("Headline 8");
        asked.clear();
        robot.interact(() -> model.apply(List.of(new Change.ArticlesRemoved(Set.of(new ArticleId(8))))));
        assertThat(asked).isEmpty();
        assertThat(rows().getSelectionModel().isEmpty()).isTrue();
    }

    @Test
    void pages_come_as_the_end_comes_near_and_never_all_at_once() {
        list(1, 1000, new Scope.Everything());
        assertThat(pages).isEqualTo(1);
        robot.interact(() -> rows().scrollTo(80));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pages).isEqualTo(2);
        assertThat(model.rows()).hasSize(2 * HeadlinesModel.PAGE);
        assertThat(robot.lookup(".headline-cell").<Node>queryAll()).hasSizeLessThan(20);
    }

    @Test
    void several_selected_rows_are_marked_together() {
        list(1, 5, new Scope.Everything());
        robot.clickOn("Headline 5");
        robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).release(KeyCode.SHIFT);
        asked.clear();
        assertThat(robot.lookup("2 selected").tryQuery()).isPresent();
        robot.clickOn("Mark read");
        assertThat(asked).containsExactly("read [4, 5] true");
    }

    @Test
    void marks_change_in_place_and_are_told_to_who_listens() {
        list(1, 2, new Scope.Everything());
        Node cell = robot.lookup(".headline-cell").nth(0).query();
        assertThat(cell.getAccessibleText())
                .isEqualTo("Unread. Headline 2. Paper. 2 hours ago. Not starred. Ready offline");
        robot.interact(() -> model.apply(List.of(
                new Change.ReadChanged(Set.of(new ArticleId(2)), true),
                new Change.StarChanged(Set.of(new ArticleId(2)), true))));
        assertThat(cell.getAccessibleText()).isEqualTo("Read. Headline 2. Paper. 2 hours ago. Starred. Ready offline");
    }

    @Test
    void a_heading_stands_above_each_day_and_moves_when_a_newer_article_comes() {
        stored.add(aged(3, 3));
        stored.add(aged(2, 20));
        stored.add(aged(1, 75));
        show(new Scope.Everything());
        assertThat(headings()).containsExactly("Today", "Yesterday", "Sunday");
        robot.interact(() -> model.apply(List.of(new Change.ArticlesAdded(List.of(aged(4, 1))))));
        assertThat(headings()).containsExactly("Today", "Yesterday", "Sunday");
        robot.interact(() -> model.look(new ListLook(ArticleOrder.NEWEST, false, false)));
        assertThat(headings()).isEmpty();
    }

    @Test
    void compact_rows_are_lower_and_a_click_on_a_heading_opens_nothing() {
        list(1, 50, new Scope.Everything());
        double before =
                robot.lookup(".headline-cell").nth(1).<HeadlineCell>query().getHeight();
        robot.clickOn(".list-look").clickOn("Compact rows");
        WaitForAsyncUtils.waitForFxEvents();
        double after =
                robot.lookup(".headline-cell").nth(1).<HeadlineCell>query().getHeight();
        assertThat(after).isLessThan(before * 0.6);
        robot.clickOn("Today");
        assertThat(asked).isEmpty();
    }

    @Test
    void the_order_is_chosen_from_the_menu() {
        list(1, 5, new Scope.Everything());
        robot.clickOn(".list-look").clickOn("Oldest first");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.queryProperty().get().order()).isEqualTo(ArticleOrder.OLDEST);
    }

    @Test
    void the_menu_of_a_row_leaves_the_selection_alone_and_is_about_that_row() {
        list(1, 5, new Scope.Everything());
        robot.clickOn("Headline 5");
        asked.clear();
        robot.rightClickOn("Headline 3");
        robot.clickOn("Mark this and all above as read");
        robot.rightClickOn("Headline 2").clickOn("Open in the browser");
        assertThat(asked).containsExactly("read [3, 4, 5] true", "browse 2");
        assertThat(rows().getSelectionModel().getSelectedItem().id()).isEqualTo(new ArticleId(5));
    }

    @Test
    void what_is_read_stays_in_sight_when_the_filter_changes() {
        list(1, 300, new Scope.Everything());
        robot.interact(() -> rows().scrollTo(80));
        robot.clickOn("Headline 219");
        robot.interact(() -> model.apply(List.of(new Change.ReadChanged(Set.of(new ArticleId(219)), true))));
        stored.replaceAll(article -> article.id().value() == 219 ? article.withRead(true) : article);
        robot.interact(() -> pane.select(new ArticleId(219)));
        robot.clickOn("Unread");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.queryProperty().get().filter()).isEqualTo(ArticleFilter.UNREAD);
        assertThat(rows().getSelectionModel().getSelectedItem().id()).isEqualTo(new ArticleId(219));
        assertThat(robot.lookup(text("Headline 219")).tryQuery()).isPresent();
    }

    @Test
    void a_list_comes_back_to_the_place_where_it_was_left() {
        LongStream.rangeClosed(1, 2000).mapToObj(Summaries::article).forEach(stored::add);
        robot.interact(() -> model.restore(
                ArticleFilter.ALL, new Page.Cursor(Summaries.article(700).time(), new ArticleId(700))));
        show(new Scope.Everything());
        assertThat(robot.lookup(text("Headline 700")).tryQuery()).isPresent();
        robot.interact(() -> assertThat(pane.top())
                .isEqualTo(new Page.Cursor(Summaries.article(700).time(), new ArticleId(700))));
    }

    @Test
    void another_list_begins_at_its_beginning_with_nothing_selected() {
        list(1, 90, new Scope.Everything());
        robot.interact(() -> rows().scrollTo(40));
        robot.clickOn("Headline 49");
        show(new Scope.Unread());
        assertThat(robot.lookup(text("Headline 90")).tryQuery()).isPresent();
        robot.interact(() -> assertThat(pane.top()).isNull());
        assertThat(rows().getSelectionModel().isEmpty()).isTrue();
        assertThat(asked).containsExactly("open 49", "activate 49");
    }

    @Test
    void what_can_be_done_with_several_rows_is_written_out_where_there_is_room() {
        list(1, 5, new Scope.Everything());
        robot.interact(() -> rows().getSelectionModel().selectRange(0, 3));
        assertThat(bulkButtons()).hasSize(4).containsOnly(ContentDisplay.GRAPHIC_ONLY);
        robot.interact(() -> pane.getScene().getWindow().setWidth(900));
        assertThat(bulkButtons()).containsOnly(ContentDisplay.LEFT);
        robot.interact(() -> pane.getScene().getWindow().setWidth(380));
        assertThat(bulkButtons()).containsOnly(ContentDisplay.GRAPHIC_ONLY);
    }

    private List<ContentDisplay> bulkButtons() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".bulk-bar .button").<Button>queryAll().stream()
                .map(Button::getContentDisplay)
                .toList();
    }

    private List<String> headings() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".headline-cell .group").<Label>queryAll().stream()
                .filter(Node::isVisible)
                .filter(label -> label.getScene() != null)
                .sorted(Comparator.comparingDouble(
                        label -> label.localToScene(0, 0).getY()))
                .map(Label::getText)
                .toList();
    }

    private static ArticleSummary aged(long id, int hours) {
        ArticleSummary one = Summaries.article(id);
        return Summaries.of(
                id,
                one.feed(),
                one.source(),
                one.headline(),
                one.excerpt(),
                Summaries.NOW.minus(Duration.ofHours(hours)));
    }

    @Test
    void an_empty_list_says_what_to_do() {
        hasFeeds = false;
        show(new Scope.Unread());
        assertThat(says()).isEqualTo("Nothing to read yet");
        robot.clickOn("Add a feed");
        hasFeeds = true;
        show(new Scope.Unread());
        assertThat(says()).isEqualTo("All read");
        show(new Scope.Starred());
        assertThat(says()).isEqualTo("Nothing starred");
        show(new Scope.InFeed(Summaries.FEED));
        assertThat(says()).isEqualTo("No articles yet");
        robot.clickOn("Refresh");
        problem = "The site does not answer.";
        show(new Scope.InFeed(Summaries.FEED));
        assertThat(says()).isEqualTo("This source could not be fetched");
        assertThat(asked).containsExactly("add", "refresh");
    }

    @Test
    void the_filter_is_there_where_it_means_something() {
        list(1, 3, new Scope.Everything());
        robot.clickOn("Starred");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(says()).isEqualTo("Nothing starred here");
        robot.clickOn("Show all");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.queryProperty().get().filter()).isEqualTo(ArticleFilter.ALL);
        show(new Scope.Unread());
        assertThat(robot.lookup(".filter-switch .toggle-button").<Node>queryAll().stream()
                        .filter(Node::isVisible)
                        .map(button -> ((Labeled) button).getText()))
                .containsExactly("All", "Starred");
    }

    @Test
    void a_row_has_three_lines_for_its_headline_and_its_opening() {
        String longer =
                "It says more than goes into a single line of the list, and more than goes into two of them, too: "
                        + "of what there is, as much is shown as there is room for.";
        String headline = "A headline that is far too long to go into a single line of the list";
        stored.add(Summaries.saying(3, "A short headline", longer));
        stored.add(Summaries.saying(2, headline, longer));
        stored.add(Summaries.saying(1, "", longer));
        show(new Scope.Everything());
        assertThat(lines("headline")).containsExactly(1, 2, 2);
        assertThat(lines("excerpt")).containsExactly(2, 1, 0);
        assertThat(robot.lookup(".headline-cell:untitled .headline")
                        .queryAs(WrappedText.class)
                        .getText())
                .as("a message with no headline says what it says")
                .isEqualTo(longer);
        assertThat(robot.lookup(".headline-cell:filled .row").<Node>queryAll())
                .hasSize(3)
                .allSatisfy(HeadlinesPaneTest::isWithinItsCell);

        stored.clear();
        stored.add(Summaries.saying(6, headline, longer));
        stored.add(Summaries.saying(5, "", longer));
        stored.add(Summaries.saying(4, "A short headline", longer));
        show(new Scope.Everything());
        assertThat(lines("headline")).as("the same cells with others").containsExactly(2, 2, 1);
        assertThat(lines("excerpt")).containsExactly(1, 0, 2);
        assertThat(robot.lookup(".headline-cell:filled .row").<Node>queryAll())
                .allSatisfy(HeadlinesPaneTest::isWithinItsCell);
    }

    private static void isWithinItsCell(Node row) {
        Node cell = row;
        while (!(cell instanceof HeadlineCell)) {
            cell = cell.getParent();
        }
        Bounds said = row.localToScene(row.getLayoutBounds());
        Bounds room = cell.localToScene(cell.getLayoutBounds());
        assertThat(said.getMinY()).isGreaterThanOrEqualTo(room.getMinY());
        assertThat(said.getMaxY()).isLessThanOrEqualTo(room.getMaxY());
    }

    private List<Integer> lines(String styleClass) {
        return robot.lookup(".headline-cell:filled ." + styleClass).<WrappedText>queryAll().stream()
                .sorted(Comparator.comparingDouble(
                        text -> text.localToScene(0, 0).getY()))
                .map(text -> text.getText().isEmpty() ? 0 : text.lines(text.getWidth()))
                .toList();
    }

    @Test
    void hebrew_and_arabic_headlines_show_at_any_width() {
        stored.add(Summaries.of(
                1,
                Summaries.FEED,
                "עיתון",
                "ראש הממשלה נפגש עם שרי החוץ של שבע מדינות, mixed with English, مهرجان المدينة يعود",
                "قصير",
                Summaries.NOW.minusSeconds(9_999)));
        show(new Scope.Everything());
        for (int width = 240; width <= 400; width += 7) {
            int now = width;
            robot.interact(() -> pane.getScene().getWindow().setWidth(now));
            assertThat(robot.lookup(".headline-cell .headline").query().isVisible())
                    .isTrue();
        }
    }

    private void list(long from, long to, Scope scope) {
        LongStream.rangeClosed(from, to).mapToObj(Summaries::article).forEach(stored::add);
        show(scope);
    }

    private void show(Scope scope) {
        robot.interact(() -> model.show(scope));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String says() {
        return ((WrappedText) robot.lookup(".empty-title").query()).getText();
    }

    private ListView<HeadlineRow> rows() {
        return robot.lookup(".headline-list").queryListView();
    }

    private Bounds at(String headline) {
        WaitForAsyncUtils.waitForFxEvents();
        Node node = robot.lookup(text(headline)).query();
        return node.localToScene(node.getBoundsInLocal());
    }

    private Node starOf(String headline) {
        Node cell = robot.lookup(text(headline)).query();
        while (!(cell instanceof HeadlineCell)) {
            cell = cell.getParent();
        }
        return cell.lookup(".star");
    }

    private static Predicate<Node> text(String said) {
        return node -> node instanceof WrappedText text && text.getText().equals(said);
    }

    private CompletableFuture<Page> page(ArticleQuery query, Page.@Nullable Cursor after, int limit) {
        pages++;
        Membership membership = new Membership(clock, folder -> Set.of(Summaries.FEED));
        List<ArticleSummary> all = stored.stream()
                .filter(article -> membership.has(query, article))
                .filter(article ->
                        after == null || article.id().value() < after.id().value())
                .sorted((one, other) ->
                        Long.compare(other.id().value(), one.id().value()))
                .toList();
        List<ArticleSummary> items = all.subList(0, Math.min(limit, all.size()));
        Page.Cursor next = items.size() == all.size()
                ? null
                : new Page.Cursor(items.getLast().time(), items.getLast().id());
        return CompletableFuture.completedFuture(new Page(items, next));
    }

    @Override
    public void open(ArticleSummary article) {
        asked.add("open " + article.id().value());
    }

    @Override
    public void activate(ArticleSummary article) {
        asked.add("activate " + article.id().value());
    }

    @Override
    public void star(Set<ArticleId> articles, boolean starred) {
        asked.add("star " + numbers(articles) + " " + starred);
    }

    @Override
    public void markRead(Set<ArticleId> articles, boolean read) {
        asked.add("read " + numbers(articles) + " " + read);
    }

    @Override
    public Optional<DraggedFiles> drag(List<ArticleSummary> articles) {
        return Optional.empty();
    }

    @Override
    public void timeline(ArticleSummary article) {
        asked.add("timeline " + article.id().value());
    }

    @Override
    public void browse(ArticleSummary article) {
        asked.add("browse " + article.id().value());
    }

    @Override
    public void remove(Set<ArticleId> articles) {
        asked.add("remove " + numbers(articles));
    }

    @Override
    public void add() {
        asked.add("add");
    }

    @Override
    public void catalogue() {
        asked.add("catalogue");
    }

    @Override
    public void refresh() {
        asked.add("refresh");
    }

    private static List<Long> numbers(Set<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).sorted().toList();
    }
}
