package app.broadsheet.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of test pages outside the project, read in place. */
record CorpusFolder(String name, Path folder, boolean usual) {
    private static final String USUAL = "../shared/corpora";

    /** The corpus, or a skipped test that says what is missing. */
    static CorpusFolder of(String name) {
        String corpora = System.getProperty("corpora", USUAL);
        Path folder = Path.of(corpora, name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "no corpus " + folder);
        return new CorpusFolder(name, folder, corpora.equals(USUAL));
    }

    /** A text file of the corpus, compressed or not. */
    String text(String file) throws IOException {
        Path packed = folder.resolve(file + ".gz");
        if (!Files.exists(packed)) {
            return Files.readString(folder.resolve(file));
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(text(file));
    }

    /** Writes what was predicted where the corpus' own scorer can read it. */
    void predictions(Object predictions) throws IOException {
        Path out = Path.of("target/corpora", name + ".json");
        Files.createDirectories(out.getParent());
        Files.writeString(out, JsonMapper.shared().writeValueAsString(predictions));
    }
}
