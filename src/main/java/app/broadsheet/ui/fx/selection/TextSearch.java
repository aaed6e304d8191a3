package app.broadsheet.ui.fx.selection;

import java.util.ArrayList;
import java.util.List;

/** Looks for words in a passage, whatever their case, accents and vowel marks. */
public final class TextSearch {
    private TextSearch() {}

    /**
     * Where {@code wanted} stands, in reading order and without overlaps.
     *
     * @param most how many are enough
     */
    public static List<TextRange> find(Passage passage, String wanted, int most) {
        String sought = new FoldedText(wanted.strip()).folded();
        List<TextRange> found = new ArrayList<>();
        if (sought.isBlank()) {
            return found;
        }
        for (int text = 0; text < passage.size() && found.size() < most; text++) {
            FoldedText folded = new FoldedText(passage.text(text));
            String within = folded.folded();
            for (int at = within.indexOf(sought);
                    at >= 0 && found.size() < most;
                    at = within.indexOf(sought, at + sought.length())) {
                found.add(new TextRange(
                        new TextPlace(text, folded.start(at)),
                        new TextPlace(text, folded.end(at + sought.length() - 1))));
            }
        }
        return found;
    }
}
