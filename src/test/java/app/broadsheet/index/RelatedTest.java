package app.broadsheet.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.StoryBond;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Related stories among a handful of articles, as on a first day. */
final class RelatedTest {
    private static final String AGENCY =
            "The harbour bridge of Port Ellery was closed on Monday after divers found cracks in"
                    + " two of its pillars, the port authority said. Trucks are sent round by the northern road, which adds forty"
                    + " minutes to the journey. Repairs may last until June, said engineer Mara Oduya.";

    @TempDir
    private Path folder;

    private ArticleIndex index;

    @BeforeEach
    void fill() {
        index = ArticleIndex.open(folder);
        index.add(Samples.quakeAndOthers());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void a_handful_of_articles_is_enough() {
        List<IndexDocument> articles = Samples.quakeAndOthers();
        assertThat(related(articles.get(0))).containsExactlyInAnyOrder(2L, 3L);
        assertThat(related(articles.get(1))).contains(1L).doesNotContain(4L, 5L, 6L, 7L, 8L);
    }

    @Test
    void says_nothing_rather_than_something_unrelated() {
        for (IndexDocument article : Samples.quakeAndOthers().subList(3, 8)) {
            assertThat(related(article)).as(article.title()).isEmpty();
        }
    }

    @Test
    void an_article_without_words_has_no_related_ones() {
        assertThat(related(Samples.article(50, "", ""))).isEmpty();
        assertThat(related(Samples.article(51, "???", "… — !"))).isEmpty();
    }

    @Test
    void a_text_that_is_not_indexed_can_be_asked_about() {
        IndexDocument asked = Samples.article(60, "Earthquake in Palmero", "The port of Palmero was hit by a quake.");
        assertThat(related(asked)).isNotEmpty();
        assertThat(index.size()).isEqualTo(Samples.quakeAndOthers().size());
    }

    @Test
    void the_same_report_is_folded_into_the_earliest() {
        index.add(List.of(
                bridge(70, "Gazette", Duration.ofHours(3)),
                bridge(71, "Courier", Duration.ofHours(1)),
                bridge(72, "Herald", Duration.ofHours(2))));
        IndexDocument asked = Samples.article(
                73,
                "Mara Oduya explains the Port Ellery bridge cracks",
                "Engineer Mara Oduya showed how divers found cracks in pillars of the harbour bridge of Port Ellery.");
        List<Match> matches = index.related(asked.question(8));
        assertThat(matches).hasSize(1);
        assertThat(matches.getFirst().article()).isEqualTo(new ArticleId(71));
        assertThat(matches.getFirst().copies()).containsExactly(new ArticleId(72), new ArticleId(70));
        assertThat(matches.getFirst().words()).hasSize(3);
    }

    @Test
    void says_what_relates_a_story() {
        index.add(List.of(
                bridge(70, "Gazette", Duration.ZERO),
                bridge(74, "Courier", Duration.ofDays(-90), "Cracks found in harbour bridge pillars of Port Ellery")));
        Match copy = index.related(bridge(75, "Herald", Duration.ofHours(1)).question(8))
                .getFirst();
        assertThat(copy.bond()).isEqualTo(StoryBond.SAME_TEXT);
        IndexDocument later = Samples.article(
                76,
                "Port Ellery harbour bridge: cracks in pillars were old",
                "Divers found cracks in the pillars of the harbour bridge of Port Ellery, says Mara Oduya.",
                "Herald",
                Samples.NOON.plus(Duration.ofDays(60)));
        assertThat(index.related(later.question(8)).getFirst().bond()).isEqualTo(StoryBond.BACKGROUND);
    }

    @Test
    void related_stories_are_found_in_other_languages_too() {
        index.add(List.of(
                said(
                        80,
                        "de",
                        "Hochwasser in Ostheim: Altstadt geräumt",
                        "Die Feuerwehr räumte am Montag die Altstadt von Ostheim, nachdem der Fluss über die Ufer trat."),
                said(
                        81,
                        "de",
                        "Ostheim: Hochwasser erreicht die Altstadt",
                        "Nach dem Hochwasser in Ostheim steht die Altstadt unter Wasser, sagt die Feuerwehr."),
                said(82, "ja", "大阪で大規模停電、三十万世帯に影響", "大阪府で午後に大規模な停電が発生し、三十万世帯に影響が出た。"),
                said(83, "ja", "大規模停電が大阪で発生", "大阪の大規模停電で三十万世帯が影響を受けている。")));
        assertThat(related(said(
                        84, "de", "Altstadt von Ostheim nach Hochwasser geräumt", "Der Fluss trat über die Ufer.")))
                .containsExactlyInAnyOrder(80L, 81L);
        assertThat(index.related(said(82, "ja", "大阪で大規模停電、三十万世帯に影響", "大阪府で午後に大規模な停電が発生し、三十万世帯に影響が出た。")
                        .question(8)))
                .extracting(Match::article)
                .containsExactly(new ArticleId(83));
    }

    @Test
    void completes_and_corrects_what_is_typed() {
        assertThat(index.completions("Palm", 5)).containsExactly("palmero");
        assertThat(index.correction("eartquake")).contains("earthquake");
        assertThat(index.correction("earthquake")).isEmpty();
        assertThat(index.correction("zzzzzz")).isEmpty();
    }

    @Test
    void clusters_keep_one_event_together_as_articles_come_in() {
        Clusters clusters = new Clusters();
        for (IndexDocument article : Samples.quakeAndOthers()) {
            clusters.add(article.id(), article.time(), index.related(article.question(Clusters.MATCHES)));
        }
        StoryCluster quake = clusters.of(new ArticleId(3)).orElseThrow();
        assertThat(quake.articles()).containsExactly(new ArticleId(1), new ArticleId(2), new ArticleId(3));
        assertThat(quake.first()).isEqualTo(new ArticleId(1));
        assertThat(clusters.of(new ArticleId(5)).orElseThrow().others()).isZero();
        clusters.remove(List.of(new ArticleId(1)));
        assertThat(clusters.of(new ArticleId(3)).orElseThrow().first()).isEqualTo(new ArticleId(2));
        clusters.forgetBefore(Samples.NOON.plus(Duration.ofDays(1)));
        assertThat(clusters.of(new ArticleId(3))).isEmpty();
    }

    private List<Long> related(IndexDocument article) {
        return index.related(article.question(8)).stream()
                .map(match -> match.article().value())
                .toList();
    }

    private static IndexDocument bridge(long id, String source, Duration later) {
        return bridge(id, source, later, "Harbour bridge closed after cracks are found");
    }

    private static IndexDocument bridge(long id, String source, Duration later, String title) {
        Instant time = Samples.NOON.plus(later);
        return Samples.article(id, title, AGENCY, source, time);
    }

    private static IndexDocument said(long id, String language, String title, String text) {
        return new IndexDocument(
                new ArticleId(id), title, text, "Source " + id, null, language, Samples.NOON, true, null);
    }
}
