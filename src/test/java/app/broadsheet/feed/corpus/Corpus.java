package app.broadsheet.feed.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;

/** One folder of the corpora. */
final class Corpus {
    private static final String DEFAULT = "../shared/corpora";
    static final JsonMapper JSON = JsonMapper.builder().build();
    private final String name;
    private final Path folder;

    private Corpus(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /** The corpus of that name; the test is skipped, saying so, when it is not there. */
    static Corpus named(String name) {
        Path folder = Path.of(System.getProperty("corpora", DEFAULT), name);
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no corpus at " + folder.toAbsolutePath());
        return new Corpus(name, folder);
    }

    /** Floors hold for the half that we build against. */
    boolean hasFloors() {
        return System.getProperty("corpora", DEFAULT).equals(DEFAULT);
    }

    Path file(String file) {
        return folder.resolve(file);
    }

    /** The files of {@code files.zip} by path. */
    SortedMap<String, byte[]> zipped() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder.resolve("files.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return files;
    }

    /** The files below the folder by path, unpacked and without {@code .gz}. */
    SortedMap<String, byte[]> loose() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String id = folder.relativize(file).toString().replace('\\', '/');
                byte[] bytes = Files.readAllBytes(file);
                boolean packed = id.endsWith(".gz");
                files.put(packed ? id.substring(0, id.length() - 3) : id, packed ? unpacked(bytes) : bytes);
            }
        }
        return files;
    }

    private static byte[] unpacked(byte[] bytes) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Prints the one line that every corpus test prints, and writes the predictions. */
    void report(String figures, Object predictions) throws IOException {
        report(name, figures, predictions);
    }

    /** As {@link #report(String, Object)}, for a part of a corpus. */
    void report(String part, String figures, Object predictions) throws IOException {
        Path target = Path.of("target", "corpora");
        Files.createDirectories(target);
        JSON.writeValue(target.resolve(part + ".json").toFile(), predictions);
        System.out.println("corpus " + part + ": " + figures);
    }

    /** One line of predictions for a corpus without a scorer. */
    static Map<String, Object> line(String id, boolean ok, int items, String why) {
        return Map.of("id", id, "ok", ok, "items", items, "why", why);
    }

    static List<String> ids(Map<String, byte[]> files, String ending) {
        return files.keySet().stream().filter(id -> id.endsWith(ending)).toList();
    }
}
