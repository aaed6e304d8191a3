package app.broadsheet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.ParsedValue;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** The installed app reads its style sheets in JavaFX's binary form: it must say what the text says. */
@ExtendWith(ApplicationExtension.class)
final class BinarySheetsTest {
    @TempDir
    private Path folder;

    static List<Path> sheets() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("assets", "css"))) {
            return all.filter(one -> one.toString().endsWith(".css")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void the_binary_form_says_what_the_text_says(Path sheet) throws IOException {
        Path binary = folder.resolve("sheet.bss");
        Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());

        List<Rule> read = Stylesheet.loadBinary(binary.toUri().toURL()).getRules();
        List<Rule> parsed = new CssParser().parse(sheet.toUri().toURL()).getRules();

        assertThat(parsed).isNotEmpty();
        assertThat(said(read)).isEqualTo(said(parsed));
    }

    /** Selectors, properties and values, one rule a line. */
    private static List<String> said(List<Rule> rules) {
        return rules.stream()
                .map(rule -> rule.getSelectors() + " "
                        + rule.getDeclarations().stream()
                                .map(one -> one.getProperty() + ": " + said(one.getParsedValue()))
                                .toList())
                .toList();
    }

    private static String said(@Nullable Object value) {
        return switch (value) {
            case ParsedValue<?, ?> parsed -> said(parsed.getValue()) + " by " + kind(parsed.getConverter());
            case Object[] several ->
                Arrays.stream(several).map(BinarySheetsTest::said).toList().toString();
            case null, default -> String.valueOf(value);
        };
    }

    private static String kind(@Nullable Object converter) {
        return converter == null ? "none" : converter.getClass().getName();
    }
}
