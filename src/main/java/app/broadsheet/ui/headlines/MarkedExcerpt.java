package app.broadsheet.ui.headlines;

import app.broadsheet.app.SearchMarking;
import app.broadsheet.model.TextRange;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;

/**
 * The opening of an article's text as its row shows it: while something is searched that it has, it begins shortly before
 * the first match, since the row has place for one line.
 *
 * @param matches what is searched, in {@code text}
 */
record MarkedExcerpt(String text, List<WrappedText.Span> matches) {
    /** Chars before a match that show what it is about. */
    private static final int BEFORE = 24;

    private static final String CUT = "… ";

    static MarkedExcerpt of(String excerpt, SearchMarking marking) {
        List<TextRange> ranges = marking.in(excerpt, false, null);
        int from = ranges.isEmpty() ? 0 : begin(excerpt, ranges.getFirst().start());
        String before = from == 0 ? "" : CUT;
        int shift = before.length() - from;
        return new MarkedExcerpt(
                before + excerpt.substring(from),
                ranges.stream()
                        .map(range -> new WrappedText.Span(range.start() + shift, range.end() + shift))
                        .toList());
    }

    /** Where to begin so that a match is seen: at a word, or where there are no blanks at the match itself. */
    private static int begin(String text, int match) {
        if (match <= BEFORE) {
            return 0;
        }
        int blank = text.indexOf(' ', match - BEFORE);
        return blank < 0 || blank >= match ? match : blank + 1;
    }
}
