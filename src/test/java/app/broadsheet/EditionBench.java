package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An edition made ready from a loopback server, in a new JVM with the memory of the app: {@code mvn test -Pbench
 * -Dtest=EditionBench}; {@code -Dbench.articles=1000}. CPU and memory are that process's alone.
 */
@Tag("bench")
final class EditionBench {
    private static final int PICTURES = 3;

    @Test
    void prepare(@TempDir Path folder) throws IOException, InterruptedException {
        int articles = Integer.getInteger("bench.articles", 1_000);
        try (EditionSite site = EditionSite.photographs(articles, PICTURES - 1)) {
            Process run = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx320m",
                            "-XX:+UseSerialGC",
                            "-Djava.awt.headless=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            EditionRun.class.getName(),
                            folder.toString(),
                            site.feed())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(run.waitFor()).as(printed).isZero();
            assertThat(printed).contains("\"ready\": " + (articles - EditionSite.UNREADY.size()));
            System.out.println(
                    "edition: " + articles + " articles with " + PICTURES + " pictures each; seconds, MB, kB");
            System.out.println(printed);
            Path json = Path.of("target", "bench", "edition.json");
            Files.createDirectories(json.getParent());
            Files.writeString(json, printed);
        }
    }
}
