package app.broadsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.content.PageExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Processor time of taking the article out of a page, cold and warm, over the pages of the extraction corpus. */
@Tag("bench")
final class ExtractionBench {
    private static final int ROUNDS = 6;
    private static final URI ADDRESS = URI.create("https://page.example/story");

    @Test
    void time_a_page() throws IOException {
        List<String> pages = pages();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] cold = new double[0];
        double[] times = new double[pages.size()];
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < times.length; i++) {
                long start = clock.getCurrentThreadCpuTime();
                found += PageExtractor.extract(pages.get(i), ADDRESS).text().length() > 100 ? 1 : 0;
                times[i] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
            }
            cold = round == 0 ? times.clone() : cold;
        }
        double mean = Arrays.stream(times).average().orElse(0);
        Arrays.sort(times);
        double p95 = times[times.length * 95 / 100];
        double first = Arrays.stream(cold).average().orElse(0);
        System.out.printf("bench extraction  pages  cold ms  warm ms  p95 ms  worst ms%n");
        System.out.printf(
                "                  %5d  %7.1f  %7.1f  %6.1f  %8.1f%n",
                times.length, first, mean, p95, times[times.length - 1]);
        Path out = Path.of("target/bench/extraction.json");
        Files.createDirectories(out.getParent());
        Files.writeString(
                out,
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "pages",
                                times.length,
                                "coldMs",
                                first,
                                "warmMs",
                                mean,
                                "p95Ms",
                                p95,
                                "worstMs",
                                times[times.length - 1])));
        assertThat(found).isGreaterThan(pages.size() * (ROUNDS - 1));
    }

    private static List<String> pages() throws IOException {
        Path folder = Path.of(System.getProperty("corpora", "../shared/corpora"), "extraction/html");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no corpus extraction");
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return pages;
    }
}
