package app.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import app.broadsheet.content.BlockReader;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.importer.plan.PictureBytes;
import app.broadsheet.importer.sample.SampleReader;
import app.broadsheet.importer.sample.SampleSource;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.NewComment;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The sample edition is whole: what a first start shows, with every picture in the build. */
final class SampleReaderTest {
    private static final Instant INSTALLED = Instant.parse("2026-03-01T12:00:00Z");
    private final List<SampleSource> sources = new SampleReader().read(INSTALLED);
    private final List<ImportedArticle> articles =
            sources.stream().flatMap(source -> source.articles().stream()).toList();

    @Test
    void three_sources_and_eight_articles_of_the_last_days() {
        assertThat(sources).hasSize(3).allSatisfy(source -> {
            assertThat(source.title()).isNotBlank();
            assertThat(source.address()).hasScheme("sample");
            assertThat(source.articles())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(
                            article -> assertThat(article.article().source()).isEqualTo(source.title()));
        });
        assertThat(articles).hasSize(8);
        assertThat(articles).extracting(article -> article.article().key()).doesNotHaveDuplicates();
        assertThat(articles)
                .extracting(article -> article.article().published())
                .doesNotHaveDuplicates()
                .allSatisfy(time -> assertThat(time).isBetween(INSTALLED.minus(Duration.ofDays(3)), INSTALLED));
        assertThat(articles).extracting(article -> article.article().language()).contains("en", "fr");
    }

    @Test
    void every_article_can_be_read_in_full() {
        assertThat(articles).extracting(ImportedArticle::article).allSatisfy(article -> {
            assertThat(article.headline()).isNotBlank();
            assertThat(article.byline()).isNotBlank();
            assertThat(article.text().split("\\s+").length).isBetween(250, 600);
            assertThat(article.excerpt()).hasSizeBetween(80, 300);
            assertThat(article.lead())
                    .isNotNull()
                    .extracting(Picture::alt, STRING)
                    .isNotBlank();
        });
    }

    @Test
    void every_picture_is_there_and_decodes() throws IOException {
        for (ImportedArticle article : articles) {
            assertThat(article.article().pictures())
                    .extracting(Picture::address)
                    .isEqualTo(article.pictures().stream()
                            .map(PictureBytes::address)
                            .toList());
            for (PictureBytes picture : article.pictures()) {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
                assertThat(image).as(picture.address().toString()).isNotNull();
                assertThat(image.getWidth()).isEqualTo(1280);
                assertThat(picture.size()).isLessThan(150_000);
            }
        }
    }

    @Test
    void it_shows_what_an_article_can_hold() {
        Set<Class<?>> kinds = articles.stream()
                .flatMap(article -> BlockReader.read(article.article().body(), null).stream())
                .map(Object::getClass)
                .collect(Collectors.toSet());

        assertThat(kinds)
                .contains(
                        Block.Paragraph.class,
                        Block.Heading.class,
                        Block.Quote.class,
                        Block.Listing.class,
                        Block.Table.class,
                        Block.Figure.class);
    }

    @Test
    void comments_come_after_what_they_answer() {
        List<NewComment> comments = articles.stream()
                .flatMap(article -> article.comments().stream())
                .toList();
        Set<String> seen = new HashSet<>();

        assertThat(comments)
                .hasSizeBetween(4, 8)
                .anySatisfy(comment -> assertThat(comment.parentKey()).isNotNull());
        for (NewComment comment : comments) {
            assertThat(comment.parentKey() == null || seen.contains(comment.parentKey()))
                    .isTrue();
            assertThat(seen.add(comment.key())).isTrue();
            assertThat(comment.body()).startsWith("<p>");
            assertThat(comment.time()).isBefore(INSTALLED);
        }
    }

    @Test
    void the_same_edition_has_the_same_keys() {
        assertThat(new SampleReader()
                        .read(INSTALLED.plusSeconds(99)).stream()
                                .flatMap(source -> source.articles().stream())
                                .map(ImportedArticle::article)
                                .map(NewArticle::key))
                .isEqualTo(articles.stream()
                        .map(article -> article.article().key())
                        .toList());
    }
}
