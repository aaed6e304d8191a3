package app.broadsheet.importer.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the sample edition: {@code assets/sample/edition.json} lists the sources and their articles, each an HTML file
 * beside it. What is missing there is missing from the build, so it throws.
 */
public final class SampleReader {
    private static final String FOLDER = "/assets/sample/";

    private record Edition(List<Source> sources) {}

    private record Source(String title, URI address, List<String> articles) {}

    /**
     * The whole edition, a few megabytes at most. Blocks while reading.
     *
     * @param installed the present: the articles appeared in the hours and days before it
     */
    public List<SampleSource> read(Instant installed) {
        Edition edition = JsonMapper.shared().readValue(bytes("edition.json"), Edition.class);
        List<SampleSource> sources = new ArrayList<>();
        for (Source source : edition.sources()) {
            SamplePage pages = new SamplePage(source.title(), installed);
            sources.add(new SampleSource(
                    source.title(),
                    source.address(),
                    source.articles().stream()
                            .map(name -> pages.read(name, bytes(name)))
                            .toList()));
        }
        return sources;
    }

    static byte[] bytes(String name) {
        try (InputStream in = SampleReader.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
