package app.broadsheet.importer.export;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Tags in one value: between commas, bars or semicolons; between spaces only where a service has it so. */
final class Tags {
    private Tags() {}

    static List<String> split(String value, boolean spaces) {
        String text = value.strip();
        if (text.startsWith("[") && text.endsWith("]")) {
            text = text.substring(1, text.length() - 1).replace("\"", "");
        }
        String separator = text.indexOf(',') >= 0
                ? ","
                : text.indexOf('|') >= 0 ? "\\|" : text.indexOf(';') >= 0 ? ";" : spaces ? "\\s+" : "\n";
        return Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
