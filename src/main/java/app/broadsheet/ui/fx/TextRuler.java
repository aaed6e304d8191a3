package app.broadsheet.ui.fx;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Measures words and remembers them: the words of a language are few, and the texts of a window share them. One for each
 * scene. Bounded. FX thread only.
 */
final class TextRuler {
    private static final int MOST_WORDS = 40_000;
    private static final int LONGEST_KEPT = 40;
    private final Map<Font, Map<String, Double>> widths = new HashMap<>();
    private final Map<Font, LineHeight> heights = new HashMap<>();
    private final Text probe = new Text();
    private int kept;

    /** What a line of a font takes above and below its baseline, in pixels. */
    record LineHeight(double ascent, double descent) {}

    /** The ruler that all texts of a scene share; a fresh one for a text that is in none. */
    static TextRuler of(@Nullable Scene scene) {
        if (scene == null) {
            return new TextRuler();
        }
        return (TextRuler) scene.getProperties().computeIfAbsent(TextRuler.class, key -> new TextRuler());
    }

    /** The advance of {@code text} on one line, in pixels. */
    double width(String text, Font font) {
        if (text.length() > LONGEST_KEPT) {
            return measure(text, font);
        }
        Map<String, Double> known = widths.computeIfAbsent(font, key -> new HashMap<>());
        Double width = known.get(text);
        if (width == null) {
            if (kept >= MOST_WORDS) {
                widths.clear();
                kept = 0;
                known = new HashMap<>();
                widths.put(font, known);
            }
            width = measure(text, font);
            known.put(text, width);
            kept++;
        }
        return width;
    }

    LineHeight lineHeight(Font font) {
        return heights.computeIfAbsent(font, key -> {
            measure("x", key);
            double baseline = probe.getBaselineOffset();
            return new LineHeight(baseline, probe.getLayoutBounds().getHeight() - baseline);
        });
    }

    private double measure(String text, Font font) {
        probe.setFont(font);
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }
}
