package app.broadsheet.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.IndexCondition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index over its life: opened, filled, asked, closed, lost and damaged. */
final class ArticleIndexTest {
    @TempDir
    private Path folder;

    @Test
    void finds_what_was_added_before_it_is_committed() {
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            index.add(Samples.quakeAndOthers());
            assertThat(index.size()).isEqualTo(Samples.quakeAndOthers().size());
            assertThat(ids(index.related(Samples.quakeAndOthers().getFirst().question(5))))
                    .contains(new ArticleId(2));
        }
    }

    @Test
    void shows_what_many_batches_wrote_with_the_commit() {
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            for (IndexDocument article : Samples.quakeAndOthers()) {
                index.write(List.of(article));
            }
            index.write(Samples.quakeAndOthers());
            index.commit();
            assertThat(index.size()).isEqualTo(Samples.quakeAndOthers().size());
            assertThat(ids(index.related(Samples.quakeAndOthers().getFirst().question(5))))
                    .contains(new ArticleId(2));
        }
    }

    @Test
    void keeps_what_was_added_over_a_restart() {
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.condition()).isEqualTo(IndexCondition.NEW);
            index.rebuildBegun();
            index.add(Samples.quakeAndOthers());
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.condition()).isEqualTo(IndexCondition.KEPT);
            assertThat(index.needsRebuild()).isFalse();
            assertThat(index.size()).isEqualTo(Samples.quakeAndOthers().size());
            index.add(Samples.quakeAndOthers());
            assertThat(index.size())
                    .as("each replaced")
                    .isEqualTo(Samples.quakeAndOthers().size());
        }
    }

    @Test
    void asks_for_a_rebuild_until_one_has_begun() {
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.needsRebuild()).isTrue();
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.needsRebuild()).isTrue();
            index.rebuildBegun();
            assertThat(index.needsRebuild()).isFalse();
        }
    }

    @Test
    void replaces_an_article_that_changed_and_forgets_one_that_was_removed() {
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            index.add(Samples.quakeAndOthers());
            index.add(Samples.quakeAndOthers());
            assertThat(index.size()).isEqualTo(Samples.quakeAndOthers().size());
            index.remove(List.of(new ArticleId(2), new ArticleId(999)));
            assertThat(ids(index.related(Samples.quakeAndOthers().getFirst().question(5))))
                    .doesNotContain(new ArticleId(2));
        }
    }

    @Test
    void begins_anew_when_its_files_are_damaged() throws IOException {
        fill();
        for (Path file : files(".cfs")) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.condition()).isEqualTo(IndexCondition.DAMAGED);
            assertThat(index.needsRebuild()).isTrue();
            index.add(Samples.quakeAndOthers());
            assertThat(index.size()).isEqualTo(Samples.quakeAndOthers().size());
        }
    }

    @Test
    void begins_anew_when_one_file_is_missing() throws IOException {
        fill();
        Files.delete(files(".cfs").getFirst());
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.condition()).isEqualTo(IndexCondition.DAMAGED);
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void begins_anew_when_another_version_wrote_it() throws IOException {
        fill();
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("format", "0").entrySet());
            writer.commit();
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.condition()).isEqualTo(IndexCondition.OLD_FORMAT);
            assertThat(index.needsRebuild()).isTrue();
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void lives_in_memory_where_the_folder_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("in-the-way"), "a file where the folder should be");
        try (ArticleIndex index = ArticleIndex.open(file)) {
            assertThat(index.condition()).isEqualTo(IndexCondition.IN_MEMORY);
            index.add(Samples.quakeAndOthers());
            assertThat(index.size()).isEqualTo(Samples.quakeAndOthers().size());
        }
    }

    @Test
    void words_of_all_scripts_tell_as_much_after_a_restart() {
        // Of one, two, three and four bytes a letter, and of half a letter: counted as they came in, then as they are
        // stored.
        List<String> words = List.of(
                "palmero",
                "élévation",
                "наводнение",
                "上海大停電",
                "𐐜𐐲𐐼𐑋𐐲𐑌",
                "𐌀𐌋𐌖𐌌𐌍𐌖",
                "𠮷野家𩸽",
                "half\uD83Dway",
                "\uDC00lone",
                "a".repeat(200),
                "𐐜".repeat(60));
        List<IndexDocument> articles = IntStream.range(0, 60)
                .mapToObj(i -> Samples.article(
                        i + 1,
                        "Report " + words.get(i % words.size()),
                        // Each word with another one, and some much more often than others.
                        words.get(i % words.size()) + " beside " + words.get(i * i % words.size()) + " town" + i % 7))
                .toList();
        List<List<Match>> before;
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            index.rebuildBegun();
            index.add(articles);
            before =
                    articles.stream().map(one -> index.related(one.question(8))).toList();
        }
        assertThat(before).anyMatch(matches -> !matches.isEmpty());
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(articles.stream().map(one -> index.related(one.question(8))))
                    .as("with the same scores")
                    .containsExactlyElementsOf(before);
        }
    }

    @Test
    void stays_as_it_is_on_disk_where_nothing_came() throws IOException {
        fill();
        List<Path> before = files("");
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            index.removeAbove(Samples.quakeAndOthers().size());
            assertThat(index.size()).isEqualTo(Samples.quakeAndOthers().size());
        }
        assertThat(files("")).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void removes_what_has_a_higher_number_than_the_store() {
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            index.rebuildBegun();
            index.add(Samples.quakeAndOthers());
            index.add(List.of(Samples.article(1L << 40, "Far above", "A number that no bit stands for.")));
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            int all = Samples.quakeAndOthers().size();
            index.removeAbove(1L << 40);
            assertThat(index.size()).isEqualTo(all + 1);
            index.removeAbove(all);
            assertThat(index.size()).isEqualTo(all);
            index.removeAbove(all - 1);
            assertThat(index.size()).isEqualTo(all - 1);
        }
    }

    private void fill() {
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            index.rebuildBegun();
            index.add(Samples.quakeAndOthers());
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static List<ArticleId> ids(List<Match> matches) {
        return matches.stream().map(Match::article).toList();
    }
}
