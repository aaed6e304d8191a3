package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Destination;
import app.broadsheet.app.ImportChoices;
import app.broadsheet.app.ImportOutcome;
import app.broadsheet.app.ImportSurvey;
import app.broadsheet.app.ImportWatch;
import app.broadsheet.app.RicherCopy;
import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.ArticleText;
import app.broadsheet.model.ArticleText.Standing;
import app.broadsheet.model.ImportItem;
import app.broadsheet.model.Scope;
import app.broadsheet.model.TextProblem;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Importing many files: what is found, what is kept, what is here already, and the way back. */
final class ImportingTest {
    private static final String TEXT = """
            The ferry has crossed the strait every morning for ninety years, and for most of them nobody thought of counting its
            passengers. This spring somebody did, and the island found out how few they had become. The council wants to keep the
            boat. It has asked the three villages on the far shore to share the cost, and two of them agreed at once.
            """;

    private static final String FERRY =
            "---\nsource: https://a.example/ferry\n---\n# A ferry and three villages\n\n" + TEXT + "\n\n";

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);
    private Wiring wiring;
    private Path papers;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        Path data = folder.resolve("data");
        wiring = new Wiring(((OpenResult.Opened) Database.open(data, clock)).database(), data, true, clock);
        papers = Files.createDirectory(folder.resolve("papers"));
    }

    @AfterEach
    void close() throws Exception {
        wiring.close();
    }

    @Test
    void a_folder_is_counted_kept_and_taken_back_whole() throws IOException {
        write(30);
        Files.writeString(papers.resolve("broken.pdf"), "%PDF-1.7 and no more");

        ImportSurvey survey = survey();
        assertThat(survey.isToBeAsked()).isTrue();
        assertThat(survey.found().fresh()).isEqualTo(30);
        assertThat(survey.found().unreadable()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("papers: broken.pdf");
            assertThat(one.why()).contains("damaged");
        });
        assertThat(saved()).isEmpty();

        ImportOutcome outcome = keep(survey, ImportWatch.NONE);
        assertThat(saved()).hasSize(30);
        assertThat(outcome.undo().count()).isEqualTo(30);

        outcome.undo().action().get().join();
        assertThat(saved()).isEmpty();
    }

    @Test
    void the_same_again_adds_nothing_and_says_so() throws IOException {
        write(20);
        keep(survey(), ImportWatch.NONE);

        ImportSurvey again = survey();
        assertThat(again.found().fresh()).isZero();
        assertThat(again.found().here()).isEqualTo(20);
        assertThat(keep(again, ImportWatch.NONE).undo().count()).isZero();
        assertThat(saved()).hasSize(20);
    }

    @Test
    void a_richer_copy_in_another_form_replaces_a_poorer_one_and_undo_brings_it_back() throws IOException {
        Files.writeString(papers.resolve("a.txt"), "A ferry and three villages\n\n" + TEXT);
        keep(survey(), ImportWatch.NONE);
        ArticleSummary before = saved().getFirst();
        Files.delete(papers.resolve("a.txt"));
        Files.writeString(
                papers.resolve("b.md"),
                "---\nsource: https://a.example/ferry\n---\n# A ferry and three villages\n\n" + TEXT
                        + "\n\nThe third village has put the question to its people, who will vote on it before the autumn.");

        ImportSurvey survey = survey();
        assertThat(survey.isToBeAsked()).isTrue();
        assertThat(survey.found().richer()).singleElement().satisfies(copy -> {
            assertThat(copy.article()).isEqualTo(before.id());
            assertThat(copy.headline()).isEqualTo("A ferry and three villages");
            assertThat(copy.text()).isEqualTo(RicherCopy.Text.LONGER);
            assertThat(copy.losesNothing()).isTrue();
        });
        ImportOutcome outcome = keep(survey, ImportWatch.NONE);
        assertThat(saved())
                .singleElement()
                .satisfies(now -> assertThat(now.id()).isEqualTo(before.id()));
        assertThat(text(before)).contains("before the autumn");

        outcome.undo().action().get().join();
        assertThat(saved())
                .singleElement()
                .satisfies(now -> assertThat(now.id()).isEqualTo(before.id()));
        assertThat(text(before)).doesNotContain("before the autumn").contains("The ferry has crossed");
    }

    @Test
    void undo_brings_the_pictures_back_that_a_richer_copy_has_not() throws IOException {
        BufferedImage drawn = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", png);
        String link = "<link rel=canonical href='https://a.example/ferry'>";
        Files.writeString(
                papers.resolve("a.html"),
                "<!DOCTYPE html><title>A ferry and three villages</title>" + link
                        + "<article><h1>A ferry and three villages</h1><p>" + TEXT
                        + "<p><img alt='Ferry' width=600 height=400 src='data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(png.toByteArray()) + "'><p>" + TEXT + "</article>");
        keep(survey(), ImportWatch.NONE);
        ArticleSummary before = saved().getFirst();
        assertThat(storedPictures(before)).isOne();
        Files.delete(papers.resolve("a.html"));
        Files.writeString(
                papers.resolve("b.md"),
                "---\nsource: https://a.example/ferry\n---\n# A ferry and three villages\n\n"
                        + (TEXT + "\n\n").repeat(4));
        ImportSurvey survey = survey();
        assertThat(survey.found().richer())
                .singleElement()
                .satisfies(copy -> assertThat(copy.lostPictures()).isOne());
        assertThat(keep(survey, ImportWatch.NONE).undo().count()).isZero();
        assertThat(storedPictures(before)).isOne();

        ImportChoices wanted = new ImportChoices(Destination.USUAL, true, Map.of(before.id(), true));
        ImportOutcome outcome = keep(survey, wanted, ImportWatch.NONE);
        assertThat(storedPictures(before)).isZero();

        outcome.undo().action().get().join();
        assertThat(storedPictures(before)).isOne();
    }

    @Test
    void a_longer_copy_that_lacks_some_of_what_is_here_replaces_it_only_when_that_is_wanted() throws IOException {
        Files.writeString(papers.resolve("a.md"), FERRY + "A note of my own that no publisher ever printed.");
        keep(survey(), ImportWatch.NONE);
        ArticleSummary before = saved().getFirst();
        Files.writeString(papers.resolve("a.md"), FERRY + "Its captain has steered it for thirty years. ".repeat(9));

        ImportSurvey survey = survey();
        assertThat(survey.found().richer())
                .singleElement()
                .satisfies(copy -> assertThat(copy.losesText()).isTrue());
        keep(survey, ImportWatch.NONE);
        assertThat(text(before)).contains("note of my own");
        keep(survey, new ImportChoices(Destination.USUAL, true, Map.of(before.id(), true)), ImportWatch.NONE);
        assertThat(text(before)).contains("captain").doesNotContain("note of my own");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void undo_says_again_what_was_said_of_the_text_that_was_replaced(boolean pages) throws IOException {
        Files.writeString(
                papers.resolve("links.html"),
                "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF=\"https://a.example/ferry\">A ferry</A></DL>");
        keep(survey(), new ImportChoices(Destination.USUAL, pages, Map.of()), ImportWatch.NONE);
        ArticleSummary before = saved().getFirst();
        ArticleText said = standing(before);
        assertThat(said.problem()).isEqualTo(pages ? null : TextProblem.ADDRESS_ONLY);
        assertThat(said.standing()).isEqualTo(pages ? Standing.WANTED : Standing.STORED);
        Files.delete(papers.resolve("links.html"));
        Files.writeString(papers.resolve("b.md"), FERRY);

        ImportOutcome outcome = keep(survey(), ImportWatch.NONE);
        assertThat(standing(before)).isEqualTo(ArticleText.FEED_ONLY);
        outcome.undo().action().get().join();
        assertThat(standing(before)).isEqualTo(said);
    }

    private ArticleText standing(ArticleSummary article) {
        return wiring.desk().offline().texts().of(article.id()).join();
    }

    private long storedPictures(ArticleSummary article) {
        Article shown = wiring.desk().library().article(article.id()).join().orElseThrow();
        Stream<Picture> figures = shown.body().stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).picture());
        return Stream.concat(Stream.ofNullable(shown.lead()), figures)
                .filter(picture -> wiring.desk()
                        .library()
                        .picture(article.id(), picture.address())
                        .join()
                        .isPresent())
                .count();
    }

    @Test
    void a_poorer_copy_leaves_what_is_here() throws IOException {
        Files.writeString(
                papers.resolve("a.md"),
                "# A ferry and three villages\n\n" + TEXT + "\n\n" + TEXT.toUpperCase(Locale.ROOT));
        keep(survey(), ImportWatch.NONE);
        Files.writeString(papers.resolve("a.md"), "# A ferry and three villages\n\n" + TEXT);

        assertThat(survey().found().here()).isOne();
        keep(survey(), ImportWatch.NONE);
        assertThat(text(saved().getFirst())).contains("THE FERRY");
    }

    @Test
    void stopped_half_way_it_says_what_is_missing_and_keeps_what_came_in() throws IOException {
        write(20);
        ImportSurvey survey = survey();
        AtomicInteger seen = new AtomicInteger();
        ImportOutcome outcome = keep(survey, new ImportWatch() {
            @Override
            public void at(int done, int total, String name) {
                seen.set(done);
            }

            @Override
            public boolean isCancelled() {
                return seen.get() >= 5;
            }
        });
        assertThat(saved()).hasSize(5);
        assertThat(outcome.report().items().getLast()).isInstanceOfSatisfying(ImportItem.Unreadable.class, rest -> {
            assertThat(rest.name()).matches("papers: paper\\d+\\.md");
            assertThat(rest.why()).isEqualTo("The import was stopped before this and 14 more.");
        });
    }

    private void write(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    papers.resolve("paper" + i + ".md"),
                    "# Paper number " + i + "\n\nIt is about the number " + i + ".\n");
        }
    }

    private ImportSurvey survey() {
        return wiring.desk()
                .opening()
                .survey(List.of(papers.toString()), ImportWatch.NONE)
                .join();
    }

    private ImportOutcome keep(ImportSurvey survey, ImportWatch watch) {
        return keep(survey, ImportChoices.unasked(Destination.USUAL), watch);
    }

    private ImportOutcome keep(ImportSurvey survey, ImportChoices choices, ImportWatch watch) {
        return wiring.desk().opening().keep(survey, choices, watch).join();
    }

    private List<ArticleSummary> saved() {
        return wiring.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Saved()), null, 100)
                .join()
                .items();
    }

    private String text(ArticleSummary article) {
        return String.valueOf(wiring.desk()
                .library()
                .article(article.id())
                .join()
                .orElseThrow()
                .body());
    }
}
