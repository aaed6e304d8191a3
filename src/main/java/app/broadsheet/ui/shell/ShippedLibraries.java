package app.broadsheet.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The libraries in the installed app, as its build wrote them into its jar. */
final class ShippedLibraries {
    private static final String LIST = "/assets/libraries.tsv";
    private static final int COLUMNS = 3;

    private ShippedLibraries() {}

    /** One of them, with its licence's name, mostly as SPDX has it. */
    record Library(String name, String version, String licence) {}

    /** All by name; none where the app was not made by the installer's build. */
    static List<Library> all() {
        try (InputStream list = ShippedLibraries.class.getResourceAsStream(LIST)) {
            return list == null
                    ? List.of()
                    : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.split("\t", -1))
                            .filter(columns -> columns.length == COLUMNS)
                            .map(columns -> new Library(columns[0], columns[1], columns[2]))
                            .toList();
        } catch (IOException e) {
            System.getLogger(ShippedLibraries.class.getName())
                    .log(System.Logger.Level.WARNING, "The list of libraries cannot be read", e);
            return List.of();
        }
    }
}
