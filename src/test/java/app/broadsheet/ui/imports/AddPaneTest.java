package app.broadsheet.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedChoice;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FeedPreview;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.model.ImportReport;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Theme;
import app.broadsheet.ui.fx.WrappedText;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class AddPaneTest implements FeedAdding {
    private final FxRobot robot = new FxRobot();
    private final List<String> asked = new ArrayList<>();
    private CompletableFuture<ImportItem> answer = new CompletableFuture<>();
    private final AddModel model = new AddModel(this, new FxThread());

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            AddDoors doors =
                    new AddDoors(() -> asked.add("files"), () -> asked.add("catalogue"), () -> asked.add("export"));
            AddPane pane = new AddPane(
                    model,
                    doors,
                    new Ages(Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC), Locale.ENGLISH));
            Scene scene = new Scene(pane, 420, 420);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
            pane.attach();
        });
    }

    @AfterEach
    void tidy() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void what_is_typed_is_followed() {
        robot.write(" example.org ");
        robot.push(KeyCode.ENTER);
        assertThat(asked).containsExactly("add example.org");
        assertThat(robot.lookup(".progress-bar").tryQuery()).isPresent();
        answer(new ImportItem.Subscriptions("example.org", List.of(new FeedId(1)), 0, List.of()));
        assertThat(model.stateProperty().get()).isInstanceOf(AddState.Done.class);
    }

    @Test
    void an_error_is_said_plainly_and_can_be_mended() {
        robot.clickOn(".text-field").write("nowhere");
        robot.clickOn(".add-button");
        answer(new ImportItem.Unreadable("nowhere", "There is no site of that name. Check the address."));
        assertThat(said(".problem")).isEqualTo("There is no site of that name. Check the address.");
        answer = new CompletableFuture<>();
        robot.clickOn(".add-button");
        answer.completeExceptionally(new IllegalStateException("broken"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said(".problem")).startsWith("That did not work.");
    }

    @Test
    void a_private_feed_asks_for_a_name_and_a_password() {
        robot.clickOn(".text-field").write("https://ann:pw@a.example/feed").push(KeyCode.ENTER);
        assertThat(said(".muted")).isEqualTo("Looking at https://a.example/feed");
        answer(new ImportItem.SignInNeeded(
                "a",
                URI.create("https://a.example/feed"),
                URI.create("https://b.example/private"),
                "This feed needs a sign-in."));
        assertThat(said(".problem")).isEqualTo("This feed needs a sign-in.");
        assertThat(robot.lookup(".feed-sign-in-title").queryLabeled().getText()).isEqualTo("Sign in at b.example");
        robot.clickOn(".feed-sign-in .text-field")
                .write("ann")
                .push(KeyCode.TAB)
                .write("secret");
        answer = new CompletableFuture<>();
        robot.clickOn(".feed-sign-in-use");
        assertThat(asked).endsWith("sign in https://a.example/feed https://b.example/private ann secret");
    }

    @Test
    void a_page_with_several_feeds_asks_which_one() {
        robot.clickOn(".text-field").write("a").push(KeyCode.ENTER);
        answer(new ImportItem.Choices(
                "a",
                List.of(
                        new FeedChoice(URI.create("https://a.example/news"), "News", "RSS"),
                        new FeedChoice(URI.create("https://a.example/sport"), "Sport", "Atom"),
                        new FeedChoice(URI.create("https://a.example/lost"), "Lost", "Atom"))));
        assertThat(said(".choice-none")).isEqualTo("There is nothing in it yet.");
        assertThat(labels(".choice-item")).containsExactly("• Bridge opens", "• Rain tomorrow");
        assertThat(labels(".choice-detail").getFirst()).isEqualTo("RSS · newest 2 hours ago");
        assertThat(said(".choice .problem")).isEqualTo("It is gone.");
        answer = CompletableFuture.completedFuture(
                new ImportItem.Subscriptions("x", List.of(new FeedId(1)), 0, List.of()));
        robot.clickOn("Sport");
        robot.clickOn("Lost");
        robot.clickOn("Follow 2 feeds");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(asked).containsExactly("add a", "follow News", "follow Sport");
        assertThat(((AddState.Done) model.stateProperty().get()).what().added()).hasSize(2);
    }

    @Test
    void files_can_be_chosen_and_nothing_typed_is_nothing_asked() {
        robot.clickOn(".add-button")
                .clickOn(".add-file")
                .clickOn(".add-catalogue")
                .clickOn(".add-export");
        assertThat(asked).containsExactly("files", "catalogue", "export");
    }

    @Test
    void a_report_says_what_came_in_and_what_did_not() {
        ReportWords words = new ReportWords();
        ImportReport report = new ImportReport(List.of(
                new ImportItem.Articles("page.html", List.of(new ArticleId(1), new ArticleId(2)), 1),
                new ImportItem.Subscriptions("list.opml", List.of(new FeedId(1), new FeedId(2)), 0, List.of()),
                new ImportItem.Unreadable("photo.raw", "It is a picture, not an article.")));
        assertThat(words.summary(report))
                .isEqualTo("1 article saved, 2 feeds added, 1 was here already, 1 could not be read");
        assertThat(ReportWords.hasProblems(report)).isTrue();
        assertThat(words.summary(new ImportReport(List.of()))).isEqualTo("Nothing new came in");
        robot.interact(
                () -> robot.window(0).getScene().setRoot(new ReportPane(report, () -> {}, () -> asked.add("closed"))));
        assertThat(robot.lookup(".report-line").<Node>queryAll()).hasSize(3);
        assertThat(robot.lookup(".report-outcome").<Node>queryAll().stream()
                        .map(node -> ((WrappedText) node).getText()))
                .containsExactly(
                        "It is a picture, not an article.", "1 article saved, 1 was here already", "2 feeds added");
        robot.clickOn("Done");
        assertThat(asked).containsExactly("closed");
    }

    private void answer(ImportItem item) {
        answer.complete(item);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String said(String selector) {
        return ((WrappedText) robot.lookup(selector).query()).getText();
    }

    @Override
    public CompletableFuture<ImportItem> add(String typed) {
        asked.add("add " + typed);
        return answer;
    }

    @Override
    public CompletableFuture<ImportItem> follow(FeedChoice choice, @Nullable FolderId folder) {
        asked.add("follow " + choice.title());
        return answer;
    }

    @Override
    public CompletableFuture<ImportItem> signIn(URI feed, URI at, String name, String password) {
        asked.add("sign in " + feed + " " + at + " " + name + " " + password);
        return answer;
    }

    @Override
    public boolean isOpen(URI feed) {
        return false;
    }

    @Override
    public CompletableFuture<FeedPreview> preview(String typed, FeedChoice choice) {
        return CompletableFuture.completedFuture(
                switch (choice.title()) {
                    case "News" ->
                        new FeedPreview.Seen(
                                "News",
                                "RSS",
                                List.of("Bridge opens", "Rain tomorrow"),
                                Instant.parse("2026-03-04T10:00:00Z"));
                    case "Sport" -> new FeedPreview.Seen("Sport", "Atom", List.of(), null);
                    default -> new FeedPreview.Unseen("It is gone.");
                });
    }

    private List<String> labels(String selector) {
        return robot.lookup(selector).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
