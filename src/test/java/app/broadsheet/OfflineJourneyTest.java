package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.FlightReport;
import app.broadsheet.app.FlightState;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.WrappedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition is made ready, the network goes, and everything that is said to be ready is there. */
final class OfflineJourneyTest {
    private static final int ARTICLES = 50;
    private static final int READY = ARTICLES - EditionSite.UNREADY.size();

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void what_is_said_to_be_ready_is_all_there_with_no_network() throws Exception {
        Path data = folder.resolve("data");
        Map<ArticleId, String> ready;
        int samples;
        try (EditionSite site = EditionSite.start(ARTICLES)) {
            try (WindowRig window = WindowRig.start(data, clock)) {
                window.robot().clickOn("Remove the sample");
                window.until(() -> list(window).isEmpty());
                window.desk().subscriptions().add(site.feed(), null).join();
                window.until(() -> list(window).size() == ARTICLES);
                samples = intactPictures(data);

                window.robot().clickOn(".tool.offline");
                window.robot().clickOn("Get ready for the flight…");
                window.until(() -> said(window).stream().anyMatch(text -> text.startsWith("50 articles, of which 50")));
                window.robot().clickOn("Get ready");
                window.until(() -> window.desk().offline().flight().state() instanceof FlightState.Ended);
                window.until(() -> said(window).contains(READY + " of " + ARTICLES + " articles are ready"));

                FlightReport report =
                        ((FlightState.Ended) window.desk().offline().flight().state()).report();
                assertThat(report.total()).isEqualTo(ARTICLES);
                assertThat(report.ready()).isEqualTo(READY);
                assertThat(report.unready()).hasSize(EditionSite.UNREADY.size());
                assertThat(said(window))
                        .contains("The Edition · The publisher shows only part of it without a subscription.")
                        .contains("The Edition · The publisher asks for consent before it shows the article.")
                        .anyMatch(text -> text.startsWith("The Edition · 1 picture is missing."));
                assertThat(window.desk().library().stats().join().readyOffline())
                        .isEqualTo(READY);
                window.robot().clickOn("Close");
                ready = list(window).stream()
                        .filter(article -> article.readiness() == Readiness.READY)
                        .collect(Collectors.toMap(ArticleSummary::id, ArticleSummary::headline));
            }
            assertThat(ready.values())
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, ARTICLES)
                            .filter(article -> !EditionSite.UNREADY.contains(article))
                            .mapToObj(EditionSite::headline)
                            .toList());
            // An own picture for each of these, for that with a wall too, and the shared one.
            assertThat(intactPictures(data)).isEqualTo(samples + READY + 2);
        }
        try (WindowRig offline = WindowRig.start(data, clock, "--offline")) {
            for (Map.Entry<ArticleId, String> article : ready.entrySet()) {
                String number = article.getValue().replaceAll("\\D", "");
                offline.robot().interact(() -> offline.show(article.getKey()));
                offline.until(() -> said(offline).contains(article.getValue()) && pictures(offline) == 2);
                assertThat(said(offline)).anyMatch(text -> text.startsWith("Paragraph 9 of story " + number + ":"));
            }
        }
    }

    @Test
    void working_offline_asks_nobody_whatever_is_pressed() throws Exception {
        Path data = folder.resolve("data");
        try (EditionSite site = EditionSite.start(5);
                WindowRig window = WindowRig.start(data, clock)) {
            window.desk().subscriptions().add(site.feed(), null).join();
            window.robot().clickOn(".tool.offline");
            window.robot().clickOn(".work-offline");
            window.until(() -> window.desk().connectivity().workingOffline());
            int asked = site.requests();

            window.desk().refreshing().refreshAll().join();
            window.robot().clickOn("Get ready for the flight…");
            window.until(() -> said(window).stream().anyMatch(text -> text.contains("about")));
            window.robot().clickOn("Get ready");
            window.until(() -> window.desk().offline().flight().state() instanceof FlightState.Ended);
            for (ArticleSummary article : list(window)) {
                window.robot().interact(() -> window.show(article.id()));
                window.desk().offline().ahead().opened(article.id());
                window.desk().offline().texts().fetch(article.id()).join();
            }
            window.desk().offline().ahead().start().join();
            window.desk().subscriptions().add(site.feed() + "?other", null).join();

            assertThat(site.requests()).isEqualTo(asked);
            assertThat(((FlightState.Ended) window.desk().offline().flight().state())
                            .report()
                            .end())
                    .isEqualTo(FlightReport.End.OFFLINE);
        }
    }

    private static List<ArticleSummary> list(WindowRig window) {
        return window.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Everything()), null, 100)
                .join()
                .items();
    }

    private static List<String> said(WindowRig window) {
        return window.all(".wrapped-text").stream()
                .map(WrappedText.class::cast)
                .map(WrappedText::getText)
                .toList();
    }

    private static long pictures(WindowRig window) {
        return window.all(".article-pane .body .image-view").stream()
                .map(ImageView.class::cast)
                .filter(view -> view.getImage() != null && !view.getImage().isError())
                .count();
    }

    /** How many picture files there are; each has the bytes that its name says. */
    private static int intactPictures(Path data) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(data.resolve("pictures"))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            assertThat(hash(file)).isEqualTo(file.getFileName().toString());
        }
        return files.size();
    }

    private static String hash(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
