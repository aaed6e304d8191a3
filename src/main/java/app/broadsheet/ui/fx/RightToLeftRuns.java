package app.broadsheet.ui.fx;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts right-to-left text where its typeface may change. JavaFX (26, Linux) lays the letters of a right-to-left run that a
 * fallback typeface draws, and the punctuation that the first typeface draws, out in the wrong order: the full stop comes
 * before the sentence. As runs of their own both come out right.
 */
final class RightToLeftRuns {
    private RightToLeftRuns() {}

    /** The same runs, those with right-to-left letters cut before and after each group of other signs. */
    static List<TextRun> cut(List<TextRun> runs) {
        if (!areIn(runs)) {
            return runs;
        }
        List<TextRun> cut = new ArrayList<>();
        for (TextRun run : runs) {
            if (run.node() != null) {
                cut.add(run);
            } else {
                cut(run, cut);
            }
        }
        return cut;
    }

    /** Whether there are right-to-left letters in them. */
    static boolean areIn(List<TextRun> runs) {
        return runs.stream().anyMatch(run -> run.text().codePoints().anyMatch(c -> isRightToLeft(c, false)));
    }

    private static void cut(TextRun run, List<TextRun> cut) {
        String text = run.text();
        int start = 0;
        boolean letters = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean neutral = Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT;
            boolean letter = neutral ? letters : isRightToLeft(c, letters);
            if (letter != letters && i > start) {
                cut.add(new TextRun(text.substring(start, i), run.styleClasses(), run.link(), null));
                start = i;
            }
            letters = letter;
            i += Character.charCount(c);
        }
        if (start < text.length()) {
            cut.add(new TextRun(text.substring(start), run.styleClasses(), run.link(), null));
        }
    }

    private static boolean isRightToLeft(int c, boolean within) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            case Character.DIRECTIONALITY_NONSPACING_MARK -> within;
            default -> false;
        };
    }
}
