package app.broadsheet.content;

import java.util.List;
import java.util.regex.Pattern;

/** The text of the article that some pages state for machines: a second witness to what was found. */
final class StatedBody {
    private static final int SHORTEST = 400;
    private static final int COMPARED = 6_000;
    private static final double ENOUGH = 0.3;
    private static final Pattern LINES = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private StatedBody() {}

    /** Whether what was found is something else, or hardly any of it. */
    static boolean contradicts(String stated, String found) {
        if (stated.length() < SHORTEST || stated.length() < found.length() / 2) {
            return false;
        }
        return Overlap.share(stated, found, COMPARED) < ENOUGH;
    }

    /** The stated text as HTML: some state HTML, most state plain text with a line for each paragraph. */
    static String html(String stated) {
        return stated.contains("</p>") || stated.contains("<br")
                ? stated
                : TextHtml.paragraphs(List.of(LINES.split(stated, 10_000)));
    }
}
