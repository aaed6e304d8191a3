package app.broadsheet.ui.fx.selection;

import java.text.BreakIterator;
import java.util.Locale;

/** Steps through a passage by what the reader sees as characters and words. */
final class Steps {
    private Steps() {}

    /** The word, or what stands between two, that the character at a place belongs to. */
    static TextRange around(Passage passage, TextPlace place) {
        String text = passage.text(place.text());
        if (text.isEmpty()) {
            return new TextRange(place, place);
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int end = words.following(Math.clamp(place.offset(), 0, text.length() - 1));
        int start = words.previous();
        return new TextRange(new TextPlace(place.text(), start), new TextPlace(place.text(), end));
    }

    /** One step on or back; into the next text at the end of one. */
    static TextPlace step(Passage passage, TextPlace from, boolean forward, boolean byWord) {
        String text = passage.text(from.text());
        if (forward && from.offset() >= text.length()) {
            return from.text() + 1 < passage.size() ? new TextPlace(from.text() + 1, 0) : from;
        }
        if (!forward && from.offset() == 0) {
            return from.text() == 0
                    ? from
                    : new TextPlace(
                            from.text() - 1, passage.text(from.text() - 1).length());
        }
        BreakIterator ends =
                byWord ? BreakIterator.getWordInstance(Locale.ROOT) : BreakIterator.getCharacterInstance(Locale.ROOT);
        ends.setText(text);
        int to = from.offset();
        do {
            to = forward ? ends.following(to) : ends.preceding(to);
        } while (byWord && to > 0 && to < text.length() && !atWord(text, to, forward));
        return new TextPlace(from.text(), to);
    }

    /** On goes to the end of a word, back to its beginning. */
    private static boolean atWord(String text, int at, boolean forward) {
        return Character.isLetterOrDigit(forward ? text.codePointBefore(at) : text.codePointAt(at));
    }
}
