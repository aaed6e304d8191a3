package app.broadsheet.ui.fx;

import java.util.BitSet;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * Opens the typefaces that texts need beyond those the app brings along. JavaFX does so when it lays out the first word with a
 * letter, one file of the system after the other until one has it: on the FX thread that took four frames. Any thread but that
 * one; JavaFX allows nodes that are in no window to be made and measured there.
 */
public final class FallbackFonts {
    /** The app's own typefaces have all before it: Latin and its accents. */
    private static final int OWN = 0x2B0;

    /** And these: quotation marks, dashes, the ellipsis. */
    private static final int SIGNS_FROM = 0x2000;

    private static final int SIGNS_TO = 0x206F;
    private static final double SIZE = 13;

    private final BitSet known = new BitSet();

    /** Opens what {@code text} needs, unless its letters came before; next to nothing for Latin. */
    public void open(String text) {
        StringBuilder letters = new StringBuilder();
        synchronized (known) {
            text.codePoints()
                    .filter(letter -> isForeign(letter) && !known.get(letter))
                    .forEach(letter -> {
                        known.set(letter);
                        letters.appendCodePoint(letter);
                    });
        }
        if (!letters.isEmpty()) {
            measure(letters.toString(), FontWeight.NORMAL);
            measure(letters.toString(), FontWeight.BOLD);
        }
    }

    private static boolean isForeign(int letter) {
        return letter >= OWN && (letter < SIGNS_FROM || letter > SIGNS_TO);
    }

    private static void measure(String letters, FontWeight weight) {
        Text probe = new Text(letters);
        probe.setFont(Font.font("Inter", weight, SIZE));
        var _ = probe.getLayoutBounds();
    }
}
