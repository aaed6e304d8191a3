package app.broadsheet.content.pdf;

import app.broadsheet.content.BlockText;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.net.URI;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Running text up to a line break that the author wanted: its letters, and how each of their runs is drawn. */
final class Running {
    /**
     * Letters that are drawn alike.
     *
     * @param own whether our own typeface has them all
     */
    record Run(int start, int end, Look look, boolean own, Font font) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    private Running() {}

    /**
     * The text of spans.
     *
     * @param places is told of the places that links within the article lead to
     */
    static List<Running> of(List<Span> spans, Look look, Typefaces faces, Consumer<String> places) throws IOException {
        List<Running> lines = new ArrayList<>();
        lines.add(new Running());
        add(spans, look, faces, places, lines);
        lines.removeIf(line -> line.text.toString().isBlank());
        return lines;
    }

    private static void add(List<Span> spans, Look look, Typefaces faces, Consumer<String> places, List<Running> lines)
            throws IOException {
        for (Span span : spans) {
            switch (span) {
                case Span.Text(var words, var styles) -> lines.getLast().append(words, look.styled(styles), faces);
                case Span.Link(URI target, var content) -> add(content, look.leading(target), faces, places, lines);
                case Span.Inline(var picture) -> lines.getLast().append(picture.alt(), look.slanted(), faces);
                case Span.Break() -> lines.add(new Running());
                case Span.Anchor(String name) -> places.accept(name);
            }
        }
    }

    /** All words of blocks as one piece of running text. */
    static List<Span> flat(List<Block> blocks) {
        return List.of(Span.Text.plain(BlockText.of(blocks).replaceAll("\\s+", " ")));
    }

    /** One line of text drawn in one way. */
    static Running of(String words, Look look, Typefaces faces) throws IOException {
        Running line = new Running();
        line.append(words, look, faces);
        return line;
    }

    private void append(String words, Look look, Typefaces faces) throws IOException {
        // What is drawn as nothing is left out: no typeface has a letter for it.
        String shown = words.replaceAll("[\\p{Cntrl}\\u00AD\\u200B\\uFEFF\\uFFFC]", "");
        Font own = faces.own(look);
        int at = 0;
        while (at < shown.length()) {
            int letter = shown.codePointAt(at);
            boolean ours = has(own, letter);
            int end = at + Character.charCount(letter);
            while (end < shown.length() && belongs(shown.codePointAt(end), letter, own, ours)) {
                end += Character.charCount(shown.codePointAt(end));
            }
            int from = text.length();
            text.append(shown, at, end);
            runs.add(new Run(from, text.length(), look, ours, ours ? own : faces.other(letter, look)));
            at = end;
        }
    }

    /** Spaces and signs within other scripts stay with them, so that a line is not cut up for the shaper. */
    private static boolean belongs(int next, int first, Font own, boolean ours) {
        if (ours) {
            return has(own, next);
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(next);
        return script == Character.UnicodeScript.of(first)
                || script == Character.UnicodeScript.INHERITED
                || (script == Character.UnicodeScript.COMMON && !has(own, next));
    }

    private static boolean has(Font font, int letter) {
        return font.canDisplay(letter);
    }

    String text() {
        return text.toString();
    }

    List<Run> runs() {
        return runs;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /** Whether it reads from the right. */
    boolean fromRight() {
        return fromRight(text.toString());
    }

    /** Whether a text reads from the right, by its first letter that says so. */
    static boolean fromRight(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Whether some of it reads from the right, so that its runs do not stand one after the other. */
    boolean mixesDirections(int start, int end) {
        char[] letters = text.substring(start, end).toCharArray();
        return fromRight() || Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** For the JDK's text layout. Not for empty text. */
    AttributedString attributed() {
        AttributedString attributed = new AttributedString(text.toString());
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                fromRight() ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        for (Run run : runs) {
            attributed.addAttribute(TextAttribute.FONT, run.font(), run.start(), run.end());
        }
        return attributed;
    }
}
