package app.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.model.NewArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The page that the reader was built from: beside the corpora, never copied. */
final class SeedPageTest {
    @Test
    void gives_its_article_and_three_related_ones() throws IOException {
        Path seed = seed();
        Instant saved = Files.getLastModifiedTime(seed).toInstant();

        List<ImportedArticle> read = articles(new FileImporter().read(seed, saved.plus(Duration.ofDays(400))));

        List<NewArticle> articles = read.stream().map(ImportedArticle::article).toList();
        assertThat(articles)
                .extracting(NewArticle::source)
                .containsExactly("HKFP", "South China Morning Post", "AllAfrica", "AllAfrica");
        assertThat(articles)
                .extracting(article -> Duration.between(article.published(), saved))
                .containsExactly(Duration.ofDays(4), Duration.ofHours(3), Duration.ofHours(3), Duration.ofHours(4));
        assertThat(articles).extracting(NewArticle::headline).doesNotHaveDuplicates();
        assertThat(articles).extracting(NewArticle::key).doesNotHaveDuplicates();
        assertThat(read).allSatisfy(article -> assertThat(article.comments()).isEmpty());
    }

    @Test
    void keeps_every_sentence_and_no_furniture() throws IOException {
        Path seed = seed();
        List<String> page = Files.readAllLines(seed);

        List<ImportedArticle> read = articles(
                new FileImporter().read(seed, Files.getLastModifiedTime(seed).toInstant()));

        // What is longer than a headline is somebody's text, except the invitation to the app.
        List<String> prose = page.stream()
                .filter(line -> line.length() > 100 && !line.startsWith("Ready to dive"))
                .toList();
        assertThat(read)
                .flatExtracting(article -> List.of(article.article().text().split("\n\n")))
                .containsAll(prose);
        assertThat(read.getFirst().article().text().split("\n\n")).hasSize(10);
        assertThat(read)
                .allSatisfy(article -> assertThat(article.article().text())
                        .doesNotContainIgnoringCase("logo\n")
                        .doesNotContain(
                                "Orange background",
                                "Try Our AI",
                                "Daily8",
                                "DOWNLOAD THE APP",
                                "Get Started Now",
                                "app-store",
                                "No comments yet",
                                "Related Articles",
                                "\u2022",
                                article.article().headline()));
    }

    private static Path seed() throws IOException {
        Path folder =
                Path.of(System.getProperty("corpora", "../shared/corpora")).resolveSibling("seed");
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no seed page at " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<ImportedArticle> articles(ImportPlan plan) {
        assertThat(plan).isInstanceOf(ImportPlan.Articles.class);
        return ((ImportPlan.Articles) plan).articles();
    }
}
