package app.broadsheet.ui.fx.block;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * The heights of one node for the widths that it was asked for last. JavaFX keeps only those for no width, so that tables
 * within tables, each of which asks several times, take as long as their levels multiplied. FX thread only.
 */
final class KnownHeights {
    private static final int KEPT = 4;
    private final double[] widths = new double[KEPT];
    private final double[] heights = new double[KEPT];
    private int next;

    KnownHeights() {
        forget();
    }

    /** Forgets all of them: something became different. */
    void forget() {
        Arrays.fill(widths, Double.NaN);
    }

    double of(double width, DoubleUnaryOperator measured) {
        for (int i = 0; i < KEPT; i++) {
            if (widths[i] == width) {
                return heights[i];
            }
        }
        double height = measured.applyAsDouble(width);
        widths[next] = width;
        heights[next] = height;
        next = (next + 1) % KEPT;
        return height;
    }
}
