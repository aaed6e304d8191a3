package app.broadsheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source file is as the formatter writes it, and no class outgrows its job. The formatter parses with the compiler
 * that runs it, so it runs here, on JDK 25, and not in Maven, which may run on an older one. With {@code
 * -Dformat=write} the test writes what it would have asked for.
 */
final class SourceFormatTest {
    private static final int MOST_LINES = 300;

    @Test
    void sources_are_formatted() throws IOException, FormatterException {
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        boolean write = "write".equals(System.getProperty("format"));
        List<Path> wrong = new ArrayList<>();
        for (Path source : sources("src")) {
            String before = Files.readString(source);
            String after = formatter.formatSource(ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(before), JavaFormatterOptions.Style.PALANTIR));
            if (!after.equals(before)) {
                if (write) {
                    Files.writeString(source, after);
                } else {
                    wrong.add(source);
                }
            }
        }
        assertThat(wrong)
                .as("files to format: mvn test -Dtest=SourceFormatTest -Dformat=write does it")
                .isEmpty();
    }

    @Test
    void no_class_is_longer_than_its_job() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : sources("src/main/java")) {
            int lines = Files.readAllLines(source).size();
            if (lines > MOST_LINES) {
                tooLong.add(source + ": " + lines);
            }
        }
        assertThat(tooLong).as("sources over %d lines", MOST_LINES).isEmpty();
    }

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
