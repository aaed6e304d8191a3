package app.broadsheet.ui.article;

import app.broadsheet.content.BlockReader;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.model.block.Block;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Bodies of real articles: what Firefox's reader view makes of the pages of its test corpus. */
final class ReadabilityPages {
    private static final URI ADDRESS = URI.create("http://fakehost/test/page.html");

    private ReadabilityPages() {}

    /** The blocks of every page by its name; skips the test when the corpus is not here. */
    static Map<String, List<Block>> read() throws IOException {
        Path folder = Path.of(System.getProperty("corpora", "../shared/corpora"), "readability");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no corpus " + folder);
        Map<String, List<Block>> pages = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path page : entries.filter(Files::isDirectory).toList()) {
                String html = HtmlCleaner.clean(text(page.resolve("expected.html.gz")), ADDRESS)
                        .html();
                pages.put(String.valueOf(page.getFileName()), BlockReader.read(html, ADDRESS));
            }
        }
        return pages;
    }

    private static String text(Path packed) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
