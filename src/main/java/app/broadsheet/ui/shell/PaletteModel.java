package app.broadsheet.ui.shell;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The command palette: what it offers, and what of that fits what is typed, the likeliest first. FX thread only. */
final class PaletteModel {
    private static final int MOST = 200;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<Offer> all;
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();

    private record Offer(PaletteEntry entry, String title) {
        int rank(String typed, String[] words) {
            if (title.startsWith(typed)) {
                return 0;
            }
            boolean everyWordBegins = true;
            for (String word : words) {
                int at = title.indexOf(word);
                if (at < 0) {
                    return -1;
                }
                everyWordBegins &= title.startsWith(word) || title.contains(" " + word);
            }
            return everyWordBegins ? 1 : 2;
        }
    }

    /** @param offered in the order in which they are shown while nothing is typed */
    PaletteModel(List<PaletteEntry> offered) {
        all = offered.stream()
                .map(entry -> new Offer(entry, folded(entry.title())))
                .toList();
        type("");
    }

    /** What fits. */
    ObservableList<PaletteEntry> found() {
        return found;
    }

    /** Looks for every word that is typed, whatever its case and accents. */
    void type(String text) {
        String typed = folded(text.strip());
        String[] words = typed.split("\\s+");
        found.setAll(all.stream()
                .filter(offer -> offer.rank(typed, words) >= 0)
                .sorted(Comparator.comparingInt(offer -> offer.rank(typed, words)))
                .limit(MOST)
                .map(Offer::entry)
                .toList());
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
