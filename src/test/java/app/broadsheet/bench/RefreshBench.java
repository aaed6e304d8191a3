package app.broadsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Refreshing from a loopback server, stored and indexed, each in a new JVM that runs as the installed app does, with
 * what {@code -Dbench.java} adds: {@code mvn test -Pbench -Dtest=RefreshBench -Dbench.feeds=200x50x0,1000x20x50
 * -Dbench.java=-Xmx320m}, feeds by items by milliseconds of latency. Seconds; CPU is this process's alone, so that it
 * holds on a busy machine.
 */
@Tag("bench")
final class RefreshBench {
    private static final String SCENARIOS = "200x50x0,200x50x50,1000x20x0,1000x20x50,500x200x0,500x200x50";

    @Test
    void refresh(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(FeedServer.available(), "there is no feed server at " + FeedServer.script());
        List<String> rows = new ArrayList<>();
        for (String scenario : System.getProperty("bench.feeds", SCENARIOS).split(",", -1)) {
            rows.addAll(run(scenario, folder.resolve(scenario)));
        }
        System.out.println(
                "refresh: seconds until stored and until indexed, seconds of CPU, peak MB of the process, with and"
                        + " without the files mapped into it");
        rows.forEach(System.out::println);
        Path json = Path.of("target", "bench", "refresh.json");
        Files.createDirectories(json.getParent());
        Files.writeString(
                json, rows.stream().map(RefreshBench::json).collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }

    private static List<String> run(String scenario, Path folder) throws IOException, InterruptedException {
        int[] size = Arrays.stream(scenario.split("x", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        Files.createDirectories(folder);
        try (FeedServer server = FeedServer.start(size[0], size[1], size[2])) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(asInstalled());
            command.addAll(List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    RefreshRun.class.getName(),
                    folder.toString(),
                    server.address(),
                    Integer.toString(size[0])));
            Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(run.waitFor()).as(printed).isZero();
            int articles = size[0] * size[1];
            assertThat(printed).contains("articles=" + articles + " failed=0 documents=" + articles);
            return printed.lines()
                    .filter(line -> line.contains(" stored="))
                    .map(line -> String.format(Locale.ROOT, "%-12s %s", scenario, line))
                    .toList();
        }
    }

    /** Memory, collector and compilers of the installed app; which modules it has is nothing to a refresh. */
    private static List<String> asInstalled() throws IOException {
        Stream<String> app = Files.readAllLines(Path.of("jlink-config", "java-options.txt")).stream()
                .filter(line -> line.startsWith("-X"));
        Stream<String> more =
                Stream.of(System.getProperty("bench.java", "").split(" ")).filter(option -> !option.isEmpty());
        return Stream.concat(app, more).toList();
    }

    private static String json(String row) {
        String[] parts = row.split(" +", -1);
        return "  {\"scenario\": \"" + parts[0] + "\", \"round\": \"" + parts[1] + "\", "
                + Arrays.stream(parts)
                        .skip(2)
                        .map(figure -> "\"" + figure.replace("=", "\": "))
                        .collect(Collectors.joining(", "))
                + "}";
    }
}
