package app.broadsheet.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The paragraphs of plain text: between blank lines, or a line each where there are none; hard-wrapped ones are joined. */
final class Paragraphs {
    private static final Pattern BLANK = Pattern.compile("\\R[\\s\u00a0]*\\R");
    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;

    private Paragraphs() {}

    static List<String> of(String text) {
        List<String> blocks = BLANK.splitAsStream(text.strip()).toList();
        List<String> paragraphs = new ArrayList<>();
        for (String block : blocks) {
            List<String> lines = block.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (isWrapped(lines)) {
                paragraphs.add(String.join(" ", lines));
            } else if (blocks.size() == 1) {
                paragraphs.addAll(lines);
            } else if (!lines.isEmpty()) {
                paragraphs.add(String.join("\n", lines));
            }
        }
        return paragraphs;
    }

    /** Whether a program broke the lines at its margin: all but the last are about as long. */
    private static boolean isWrapped(List<String> lines) {
        if (lines.size() < 2) {
            return false;
        }
        return lines.stream().allMatch(line -> line.length() <= WIDEST)
                && lines.subList(0, lines.size() - 1).stream().allMatch(line -> line.length() >= NARROWEST);
    }
}
