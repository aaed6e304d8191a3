package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.FlightOrder;
import app.broadsheet.app.FlightReport;
import app.broadsheet.app.FlightState;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.ArticleText.Standing;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.Scope;
import app.broadsheet.model.TextChoice;
import app.broadsheet.model.TextVersion;
import app.broadsheet.ui.fx.WrappedText;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets for reading with no network, by real clicks in the real window, over a real server. */
final class OfflineSheetsTest {
    private static final int ARTICLES = 15;
    private static final int READY = ARTICLES - EditionSite.UNREADY.size();

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void full_text_for_all_asks_about_what_is_here_and_is_remembered_with_what_one_source_has_otherwise()
            throws Exception {
        Path data = folder.resolve("data");
        try (EditionSite site = EditionSite.start(ARTICLES)) {
            try (WindowRig window = following(site, data)) {
                sheet(window, "What is fetched ahead…");
                window.robot().clickOn("Full text");
                window.until(() -> says(window, ARTICLES + " articles are here already."));
                assertThat(withFullText(window)).isZero();
                window.robot().clickOn("Fetch it for them, too");
                window.until(() -> withFullText(window) == ARTICLES - 4); // no page, a wall twice, a broken server
                assertThat(says(window, "articles are here already.")).isFalse();

                window.robot().clickOn(".rules-sheet .combo-box");
                window.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);
                window.robot().clickOn("Choose otherwise for this one");
                window.robot().clickOn("None");
                window.robot().clickOn("Not while the computer runs on its battery");
                window.robot().clickOn("Close");
                window.until(() -> rules(window).size() == 2);
            }
            try (WindowRig window = WindowRig.start(data, clock)) {
                assertThat(rules(window))
                        .hasSize(2)
                        .anySatisfy(
                                text -> assertThat(text).startsWith("InFeed").contains("NONE", "PAGE"))
                        .anySatisfy(text ->
                                assertThat(text).startsWith("Everything").contains("REDUCED", "PAGE"));
                assertThat(window.desk().preferences().offlineEdition().mainsOnly())
                        .isTrue();
                sheet(window, "What is fetched ahead…");
                window.robot().clickOn(".rules-sheet .combo-box");
                window.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);
                window.until(() -> selected(window, "None"));
            }
        }
    }

    @Test
    void space_is_shown_by_source_and_given_back_by_one_click_but_not_the_users() throws Exception {
        Path data = folder.resolve("data");
        try (EditionSite site = EditionSite.photographs(ARTICLES, 1);
                WindowRig window = following(site, data)) {
            window.desk()
                    .offline()
                    .flight()
                    .start(new FlightOrder(FlightOrder.Reach.EVERYTHING, 0, true, 500))
                    .join();
            ArticleSummary starred = ready(window).getFirst();
            ArticleSummary other = ready(window).getLast();
            window.desk().reading().star(Set.of(starred.id()), true).join();

            sheet(window, "Space used…");
            window.until(() -> window.all(".space-size").size() == 1);
            String before = label(window, ".space-size");
            assertThat(before).endsWith("MB");
            assertThat(label(window, ".space-name")).isEqualTo("The Edition");
            window.robot().clickOn("Drop pictures");
            window.until(() -> label(window, ".space-size").endsWith("kB"));

            assertThat(pictureHere(window, starred)).isTrue();
            assertThat(pictureHere(window, other)).isFalse();
            assertThat(list(window)).hasSize(ARTICLES);
            window.robot().clickOn("Close");
        }
    }

    @Test
    void getting_ready_is_stopped_and_taken_up_again_and_rows_show_what_is_ready() throws Exception {
        int many = 40;
        Path data = folder.resolve("data");
        try (EditionSite site = EditionSite.start(many);
                WindowRig window = following(site, data)) {
            sheet(window, "Get ready for the flight…");
            window.until(() -> says(window, many + " articles, of which " + many + " lack something: about"));
            site.hold();
            window.robot().clickOn("Get ready");
            window.until(() -> !window.all(".flight-progress").isEmpty());
            window.robot().clickOn("Stop");
            site.release();
            window.until(() -> window.desk().offline().flight().state() instanceof FlightState.Ended);
            FlightReport stopped =
                    ((FlightState.Ended) window.desk().offline().flight().state()).report();
            assertThat(stopped.end()).isEqualTo(FlightReport.End.CANCELLED);
            assertThat(stopped.ready() + stopped.unready().size()).isEqualTo(many);
            assertThat(stopped.ready()).isLessThan(many - EditionSite.UNREADY.size());
            window.until(() -> says(window, "Stopped."));

            window.robot().clickOn("Try again");
            int ready = many - EditionSite.UNREADY.size();
            window.until(() -> says(window, ready + " of " + many + " articles are ready"));
            window.robot().clickOn("Close");
            window.until(() -> !window.all(".headline-list .ready").isEmpty());
        }
    }

    @Test
    void an_articles_other_texts_are_a_click_away_and_the_choice_is_offered_for_the_source() throws Exception {
        Path data = folder.resolve("data");
        try (EditionSite site = EditionSite.start(3);
                WindowRig window = following(site, data)) {
            window.robot().interact(() -> window.show(list(window).getFirst().id()));
            window.until(() -> says(window, "The feed gives only the opening."));
            window.robot().clickOn("Get the full text");
            window.until(() -> says(window, "This is the full text from the publisher’s page.")
                    || says(window, "This is the full text from the publisher's page."));
            assertThat(says(window, "All rights reserved")).isFalse();

            window.robot().clickOn("Read the whole page");
            window.until(() -> says(window, "This is everything that the publisher"));
            assertThat(says(window, "All rights reserved")).isTrue();
            window.robot().clickOn("Read the feed's text");
            window.until(() -> says(window, "This is the feed"));
            window.robot().clickOn("Read the page's text");
            window.until(() -> !window.all(".text-always").isEmpty());

            window.robot().clickOn("Always for this source");
            window.until(() -> says(window, "2 articles that are here already lack it."));
            window.robot().clickOn("Fetch it for them, too");
            window.until(() -> withFullText(window) == 3);
            assertThat(window.desk()
                            .offline()
                            .texts()
                            .choice(window.desk()
                                    .library()
                                    .sources()
                                    .join()
                                    .feeds()
                                    .getFirst()
                                    .id())
                            .join())
                    .isEqualTo(TextChoice.PAGE);
            assertThat(window.desk()
                            .offline()
                            .texts()
                            .of(list(window).getFirst().id())
                            .join()
                            .shown())
                    .isEqualTo(TextVersion.PAGE);
        }
    }

    @Test
    void a_saved_page_says_what_it_lacks() throws Exception {
        String sentence =
                "The council met again, heard everyone who wished to speak, and put off its vote until later. ";
        Path walled = Files.writeString(
                folder.resolve("walled.html"),
                "<!doctype html><html><head><title>Behind the wall</title></head><body><article><h1>Behind the wall</h1><p>"
                        + sentence.repeat(4)
                        + "</p></article><div>Subscribe to continue reading. Already a subscriber? Log in.</div></body></html>");
        Path scripted = Files.writeString(
                folder.resolve("scripted.html"),
                "<!doctype html><html><head><title>Made by scripts</title></head><body><p>Please wait while it loads.</p></body></html>");
        Path whole = Files.writeString(
                folder.resolve("whole.html"),
                "<!doctype html><html><head><title>All of it</title></head><body><article><h1>All of it</h1><p>"
                        + sentence.repeat(30) + "</p></article></body></html>");
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            window.desk()
                    .opening()
                    .open(List.of(walled.toString(), scripted.toString(), whole.toString()))
                    .join();
            show(window, "Behind the wall");
            window.until(() -> says(window, "When it was saved, this page showed only part of the article"));
            show(window, "Made by scripts");
            window.until(() -> says(window, "Hardly any text was found in this saved page."));
            show(window, "All of it");
            window.until(() -> window.all(".text-strip").isEmpty());
        }
    }

    private WindowRig following(EditionSite site, Path data) throws Exception {
        WindowRig window = WindowRig.start(data, clock);
        window.robot().clickOn("Remove the sample");
        window.until(() -> list(window).isEmpty());
        window.desk().subscriptions().add(site.feed(), null).join();
        window.until(() -> list(window).size() > 2);
        window.desk().refreshing().settled().join();
        window.rest();
        return window;
    }

    private static void sheet(WindowRig window, String name) throws Exception {
        window.robot().clickOn(".tool.offline");
        window.robot().clickOn(name);
        window.rest();
    }

    private static void show(WindowRig window, String headline) {
        ArticleSummary article = list(window).stream()
                .filter(one -> one.headline().equals(headline))
                .findFirst()
                .orElseThrow();
        window.robot().interact(() -> window.show(article.id()));
    }

    private static List<ArticleSummary> list(WindowRig window) {
        return window.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Everything()), null, 300)
                .join()
                .items();
    }

    private static List<ArticleSummary> ready(WindowRig window) {
        List<ArticleSummary> ready = list(window).stream()
                .filter(article -> article.readiness() == Readiness.READY)
                .toList();
        assertThat(ready).hasSize(READY);
        return ready;
    }

    private static long withFullText(WindowRig window) {
        return list(window).stream()
                .filter(article ->
                        window.desk().offline().texts().of(article.id()).join().standing() == Standing.STORED)
                .count();
    }

    private static boolean pictureHere(WindowRig window, ArticleSummary article) {
        return window.desk()
                .library()
                .picture(article.id(), URI.create(String.valueOf(article.picture())))
                .join()
                .isPresent();
    }

    private static List<String> rules(WindowRig window) {
        return window.desk().offline().rules().all().join().entrySet().stream()
                .map(rule -> rule.getKey().getClass().getSimpleName() + " " + rule.getValue())
                .toList();
    }

    private static boolean selected(WindowRig window, String text) {
        return window.all(".rules-sheet .toggle-button").stream()
                .anyMatch(button -> ((Labeled) button).getText().equals(text)
                        && button.getPseudoClassStates().stream()
                                .anyMatch(state -> state.getPseudoClassName().equals("selected")));
    }

    private static String label(WindowRig window, String selector) {
        return window.all(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }

    private static boolean says(WindowRig window, String start) {
        return window.all(".wrapped-text").stream()
                .map(WrappedText.class::cast)
                .anyMatch(text -> isSeen(text) && text.getText().contains(start));
    }

    private static boolean isSeen(Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (!around.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
