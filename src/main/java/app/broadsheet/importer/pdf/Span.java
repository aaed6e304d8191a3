package app.broadsheet.importer.pdf;

import java.util.function.IntUnaryOperator;

/** Neighbours from {@code first} to {@code last}, both included, and what they are worth together. */
record Span(int first, int last, int worth) {
    /** The neighbours among {@code count} that are worth most together (Kadane's maximum subarray); the first ones of equals. */
    static Span best(int count, IntUnaryOperator worth) {
        Span best = new Span(0, 0, 0);
        int start = 0;
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int one = worth.applyAsInt(i);
            if (sum <= 0) {
                start = i;
                sum = 0;
            }
            sum += one;
            if (sum > best.worth) {
                best = new Span(start, i, sum);
            }
        }
        return best;
    }
}
