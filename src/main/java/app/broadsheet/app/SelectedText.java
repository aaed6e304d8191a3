package app.broadsheet.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that was selected in another program and dropped or pasted here.
 *
 * @param html as that program marks it up, not to be trusted; empty for none
 * @param text the same as plain text; empty for none
 */
public record SelectedText(String html, String text) {
    private static final int LONGEST_NAME = 80;

    /** Whether there is nothing to read in it. */
    public boolean isEmpty() {
        return html.isBlank() && text.isBlank();
    }

    /**
     * Writes it to a file that only this user may read: everything else comes as a file, too. Whoever asked for it deletes it.
     *
     * @param otherwise its name where the text has none
     */
    Path write(String otherwise) {
        String title = title(otherwise);
        String content = html.isBlank() ? text : page(title);
        try {
            Path folder = Files.createTempDirectory("broadsheet-");
            return Files.writeString(
                    folder.resolve(title + (html.isBlank() ? ".txt" : ".html")), content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(String title) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>"
                + title.replace("&", "&amp;").replace("<", "&lt;") + "</title></head><body><article>" + html
                + "</article></body></html>";
    }

    /** Its first words, as a name that every file system takes. */
    private String title(String otherwise) {
        String line = text.lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        String plain = line.replaceAll("[^\\p{L}\\p{M}\\p{N} ,'\u2019-]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.length() > LONGEST_NAME) {
            int space = plain.lastIndexOf(' ', LONGEST_NAME);
            int end = plain.offsetByCodePoints(
                    0, plain.codePointCount(0, space > LONGEST_NAME / 2 ? space : LONGEST_NAME));
            plain = plain.substring(0, end) + "\u2026";
        }
        return plain.isEmpty() ? otherwise : plain;
    }
}
