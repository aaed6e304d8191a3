package app.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.importer.plan.ImportPlan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files made by other people and programs: each is read, with as many things as the file itself counts, or the answer says why
 * not; none brings the reading down.
 */
@Tag("corpus")
final class SavedFormatsCorpusTest {
    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");
    private static final Map<String, Integer> FLOORS = Map.of(
            "pdf",
            4,
            "bookmarks",
            14,
            "epub",
            13,
            "export-csv",
            1,
            "export-json",
            5,
            "mhtml",
            4,
            "newsletter-html",
            15,
            "page-html",
            17,
            "shortcut",
            2,
            "webarchive",
            2);

    @TempDir
    Path folder;

    /** @param own how many things the file itself says it holds; 0 for one that cannot be read */
    private record Outcome(String id, boolean ok, int items, int own, String why) {}

    @Test
    void every_file() throws IOException {
        Path corpus = Path.of(System.getProperty("corpora", "../shared/corpora"), "saved-formats");
        Assumptions.assumeTrue(Files.isDirectory(corpus), () -> "no corpus at " + corpus);
        List<Outcome> outcomes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(corpus, 4)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (corpus.relativize(file).getNameCount() > 1) {
                    outcomes.add(outcome(corpus, file));
                }
            }
        }
        Map<String, Integer> read = new TreeMap<>();
        Map<String, Integer> all = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            String kind = outcome.id().substring(0, outcome.id().indexOf('/'));
            read.merge(kind, outcome.ok() ? 1 : 0, Integer::sum);
            all.merge(kind, 1, Integer::sum);
        }
        System.out.println("corpus saved-formats: "
                + all.keySet().stream()
                        .map(kind -> kind + "=" + read.get(kind) + "/" + all.get(kind))
                        .collect(Collectors.joining(" "))
                + " items=" + outcomes.stream().mapToInt(Outcome::items).sum()
                + "/" + outcomes.stream().mapToInt(Outcome::own).sum());
        Files.createDirectories(Path.of("target", "corpora"));
        JsonMapper.shared()
                .writeValue(Path.of("target", "corpora", "saved-formats.json").toFile(), outcomes);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.ok())
                .allSatisfy(outcome -> assertThat(outcome.why()).endsWith("."));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.items() != outcome.own())
                .as("read with another number of items than the file's own")
                .isEmpty();
        if (System.getProperty("corpora", "../shared/corpora").equals("../shared/corpora")) {
            FLOORS.forEach((kind, floor) ->
                    assertThat(read.getOrDefault(kind, 0)).as(kind).isGreaterThanOrEqualTo(floor));
        }
    }

    private Outcome outcome(Path corpus, Path file) throws IOException {
        String id = corpus.relativize(file).toString().replace('\\', '/');
        Path plain = file;
        if (id.endsWith(".gz")) {
            id = id.substring(0, id.length() - 3);
            plain = folder.resolve(id.substring(id.lastIndexOf('/') + 1));
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                Files.copy(in, plain, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        ImportPlan plan = new FileImporter().read(plain, NOW);
        if (plan instanceof ImportPlan.Unreadable(var why)) {
            return new Outcome(id, false, 0, 0, why);
        }
        String problems = plan instanceof ImportPlan.Collection some ? String.join(" ", some.problems()) : "";
        return new Outcome(id, true, items(plan), OwnCount.of(id.substring(0, id.indexOf('/')), plain), problems);
    }

    private static int items(ImportPlan plan) {
        return switch (plan) {
            case ImportPlan.Articles(var articles) -> articles.size();
            case ImportPlan.Collection(var articles, var _) -> articles.size();
            case ImportPlan.Links(var addresses) -> addresses.size();
            case ImportPlan.FeedList(var outlines, var _) -> outlines.size();
            case ImportPlan.FeedFile(var feed) -> feed.entries().size();
            case ImportPlan.Several(var parts) -> parts.size();
            case ImportPlan.Unreadable _ -> 0;
        };
    }
}
