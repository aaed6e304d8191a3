package app.broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.RelatedStory;
import app.broadsheet.model.block.Block;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Theme;
import app.broadsheet.ui.fx.WrappedText;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class ArticlePaneTest implements ArticleSource, ArticleMarks {
    private final FxRobot robot = new FxRobot();
    private final Map<Long, CompletableFuture<Optional<Article>>> articles = new HashMap<>();
    private final List<URI> browsed = new ArrayList<>();
    private final List<ArticleId> opened = new ArrayList<>();
    private final List<String> hovered = new ArrayList<>();
    private final List<String> marked = new ArrayList<>();
    private final List<ArticleId> timelines = new ArrayList<>();
    private List<RelatedStory> stories = List.of();
    private int reports = 1;
    private final ArticleModel model = new ArticleModel(this, this);
    private final Region comments = new Region();

    @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
    private ArticlePane pane;

    @SuppressWarnings("NullAway.Init") // likewise
    private Stage stage;

    @BeforeEach
    void show() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            comments.setId("comments");
            pane = new ArticlePane(
                    model,
                    new ArticleDoor(
                            browsed::add,
                            opened::add,
                            timelines::add,
                            link -> hovered.add(link.map(URI::toString).orElse("")),
                            sheet -> {},
                            said -> {},
                            (article, file) -> new CompletableFuture<>()),
                    new Ages(Clock.fixed(Samples.NOW, ZoneOffset.UTC), Locale.ENGLISH),
                    comments);
            pane.attach();
            Scene scene = new Scene(pane, 800, 700);
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
    void shows_a_notice_before_anything_is_selected_while_loading_and_when_it_is_gone() {
        assertThat(robot.lookup(".notice-nothing").tryQuery()).isPresent();
        CompletableFuture<Optional<Article>> late = new CompletableFuture<>();
        articles.put(1L, late);
        select(1);
        assertThat(robot.lookup(".notice-loading").tryQuery()).isPresent();
        late.complete(Optional.empty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".notice-missing").tryQuery()).isPresent();
        articles.put(2L, CompletableFuture.failedFuture(new IllegalStateException("broken")));
        select(2);
        assertThat(robot.lookup(".notice-failed").tryQuery()).isPresent();
        robot.interact(() -> model.show(null));
        assertThat(robot.lookup(".notice-nothing").tryQuery()).isPresent();
    }

    @Test
    void source_age_headline_picture_body_comments_and_related_come_in_this_order() {
        stories = List.of(Samples.related(7, "A related story"));
        give(1, "The headline", "en", List.of(Samples.paragraph("The body.")));
        select(1);
        assertThat(textsIn(pane))
                .containsSubsequence("HKFP", "4 days ago", "The headline", "The body.", "A related story");
        List<Double> tops = new ArrayList<>();
        for (String place : List.of(".source-line", ".headline", ".lead", ".body", "#comments", ".related")) {
            Node node = robot.lookup(place).query();
            tops.add(node.localToScene(node.getBoundsInLocal()).getMinY());
        }
        assertThat(tops).isSorted();
    }

    @Test
    void every_word_of_every_kind_of_block_is_in_the_nodes() {
        give(1, "Everything", "en", Samples.everyKind("some words"));
        select(1);
        assertThat(textsIn(robot.lookup(".body").query()))
                .containsExactly(
                        "heading some words",
                        "some words the link of two parts code() marked\nstrike23\uFFFC",
                        "3.",
                        "item some words",
                        "4.",
                        "second item",
                        "•",
                        "nested item",
                        "quoted some words",
                        "pulled some words",
                        "first line\n    second line some words",
                        "caption of the table",
                        "one",
                        "two some words",
                        "spans too far",
                        "caption some words",
                        "title some words",
                        "Video · opens video.example in the browser",
                        "Map",
                        "Opens map.example in the browser",
                        "some words");
    }

    @Test
    void nothing_goes_wrong_at_any_width_with_text_from_the_right() {
        stories = List.of(Samples.related(7, Samples.HEBREW), Samples.related(8, "Plain"));
        give(1, Samples.HEBREW, "he", Samples.everyKind(Samples.HEBREW));
        List<String> problems = warnings(() -> {
            select(1);
            robot.interact(() -> {
                for (int width = 240; width <= 1000; width += 7) {
                    stage.getScene().getRoot().resize(width, 700);
                    stage.getScene().getRoot().layout();
                    for (Node node : robot.lookup(".body .wrapped-text").queryAll()) {
                        Region text = (Region) node;
                        if (text.getStyleClass().contains("picture-alt")) {
                            continue;
                        }
                        assertThat(text.getHeight())
                                .as("%s at %d", node, width)
                                .isGreaterThanOrEqualTo(Math.floor(text.prefHeight(text.getWidth())));
                    }
                }
            });
        });
        assertThat(problems).isEmpty();
    }

    @Test
    void links_are_followed_hovered_and_lead_within_the_article() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(List.of(new app.broadsheet.model.block.Span.Link(
                URI.create("#note"), List.of(app.broadsheet.model.block.Span.Text.plain("down"))))));
        for (int i = 0; i < 60; i++) {
            body.add(Samples.paragraph("Filling " + i));
        }
        body.addAll(Samples.everyKind("words"));
        for (int i = 0; i < 60; i++) {
            body.add(Samples.paragraph("More filling " + i));
        }
        give(1, "Links", "en", body);
        select(1);
        Node link = robot.lookup(".link").nth(0).query();
        robot.interact(link::requestFocus);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scroll().getVvalue()).isPositive();
        assertThat(browsed).isEmpty();
        robot.clickOn("the link ");
        assertThat(browsed).containsExactly(Samples.LINK);
        assertThat(hovered).contains(Samples.LINK.toString());
    }

    @Test
    void a_related_story_opens_by_click_and_by_key() {
        stories = List.of(Samples.related(7, "First story"), Samples.related(8, "Second story"));
        give(1, "Short", "en", List.of());
        select(1);
        Node card = robot.lookup(".related-card").nth(1).query();
        robot.interact(card::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(card);
        robot.type(KeyCode.ENTER);
        assertThat(opened).containsExactly(new ArticleId(8), new ArticleId(8));
    }

    @Test
    void star_and_read_follow_the_changes_and_the_page_opens_outside() {
        give(1, "Marks", "en", List.of());
        select(1);
        robot.clickOn(".star");
        robot.clickOn(".mark-read");
        robot.clickOn(".browse");
        assertThat(marked).containsExactly("star true", "read false");
        assertThat(browsed).containsExactly(Samples.PAGE);
        robot.interact(() -> model.changed(List.of(
                new Change.StarChanged(Set.of(new ArticleId(1)), true),
                new Change.ReadChanged(Set.of(new ArticleId(1)), false))));
        assertThat(robot.lookup(".star").query().getAccessibleText()).isEqualTo("Take the star away");
        assertThat(robot.lookup(".mark-read").query().getAccessibleText()).isEqualTo("Mark as read");
    }

    @Test
    void space_turns_pages_until_the_end() {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            body.add(Samples.paragraph("Paragraph " + i));
        }
        give(1, "Long", "en", body);
        select(1);
        robot.interact(pane::focusArticle);
        robot.type(KeyCode.SPACE);
        double first = scroll().getVvalue();
        assertThat(first).isPositive();
        robot.type(KeyCode.SPACE);
        assertThat(scroll().getVvalue()).isGreaterThan(first);
        boolean[] more = {true};
        for (int i = 0; i < 60 && more[0]; i++) {
            robot.interact(() -> more[0] = pane.turnPage(true));
        }
        assertThat(more[0]).isFalse();
        assertThat(scroll().getVvalue()).isEqualTo(1);
        robot.interact(() -> model.show(null));
        give(2, "Another", "en", body);
        select(2);
        assertThat(scroll().getVvalue()).isZero();
    }

    @Test
    void the_related_stories_lead_to_the_timeline_of_a_story_that_several_tell() {
        stories = List.of(Samples.related(2, "Another report"));
        give(1, "The first", "en", List.of());
        select(1);
        assertThat(textsIn(pane)).contains("Another report").noneMatch(text -> text.startsWith("Timeline"));
        reports = 3;
        robot.interact(() -> model.changed(List.of(new Change.StoriesPlaced(Map.of()))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> ((Hyperlink) pane.lookup(".related-timeline")).fire());
        assertThat(timelines).containsExactly(new ArticleId(1));
    }

    @Test
    void an_answer_that_comes_late_is_not_shown() {
        CompletableFuture<Optional<Article>> late = new CompletableFuture<>();
        articles.put(1L, late);
        select(1);
        give(2, "The second", "en", List.of());
        select(2);
        late.complete(Optional.of(Samples.article(1, "The first", "en", List.of())));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(textsIn(pane)).contains("The second").doesNotContain("The first");
    }

    @Override
    public CompletableFuture<Optional<Article>> article(ArticleId id) {
        return articles.getOrDefault(id.value(), CompletableFuture.completedFuture(Optional.empty()));
    }

    @Override
    public CompletableFuture<List<RelatedStory>> related(ArticleId id) {
        return CompletableFuture.completedFuture(stories);
    }

    @Override
    public CompletableFuture<Integer> reports(ArticleId id) {
        return CompletableFuture.completedFuture(reports);
    }

    @Override
    public CompletableFuture<Optional<Path>> picture(ArticleId id, URI address) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public void star(ArticleId id, boolean starred) {
        marked.add("star " + starred);
    }

    @Override
    public void read(ArticleId id, boolean read) {
        marked.add("read " + read);
    }

    private void give(long id, String headline, String language, List<Block> body) {
        articles.put(id, CompletableFuture.completedFuture(Optional.of(Samples.article(id, headline, language, body))));
    }

    private void select(long id) {
        robot.interact(() -> model.show(new ArticleId(id)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ScrollPane scroll() {
        return robot.lookup(".article-scroll").query();
    }

    /** What the nodes say, in order: texts that wrap and labels. */
    private static List<String> textsIn(Node node) {
        List<String> texts = new ArrayList<>();
        collect(node, texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible() || node.getStyleClass().contains("picture-alt")) {
            return;
        }
        if (node instanceof WrappedText text) {
            texts.add(text.getText());
        } else if (node instanceof Label label) {
            texts.add(label.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private static List<String> warnings(Runnable action) {
        List<String> problems = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                problems.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            action.run();
        } finally {
            root.removeHandler(handler);
        }
        return problems;
    }
}
