package app.broadsheet.index;

import java.util.Arrays;
import java.util.List;

/**
 * How alike a few articles are, read from all of them together: two that are like the same third ones are likelier to tell
 * the same story than their own words show. Each pair's likeness is mixed, twice, with that of each one's nearest
 * neighbours to the other.
 */
final class Affinity {
    private static final int NEIGHBOURS = 5;
    private static final double MIX = 0.5;
    private static final int ROUNDS = 2;

    private double[][] alike;

    Affinity(List<WordVector> vectors) {
        alike = cosines(vectors);
        for (int round = 0; round < ROUNDS; round++) {
            alike = mixed(alike);
        }
    }

    /** All cosines at once: word by word, over those articles only that have the word. */
    private static double[][] cosines(List<WordVector> vectors) {
        int n = vectors.size();
        double[][] cosines = new double[n][n];
        long[] uses = uses(vectors);
        int start = 0;
        for (int end = 1; end <= uses.length; end++) {
            if (end < uses.length && uses[end] >>> 32 == uses[start] >>> 32) {
                continue;
            }
            for (int a = start; a < end; a++) {
                double weight = weight(vectors, uses[a]);
                double[] row = cosines[article(uses[a])];
                for (int b = start; b < a; b++) {
                    row[article(uses[b])] += weight * weight(vectors, uses[b]);
                }
            }
            start = end;
        }
        for (int i = 0; i < n; i++) {
            cosines[i][i] = 1;
            for (int j = 0; j < i; j++) {
                cosines[j][i] = cosines[i][j];
            }
        }
        return cosines;
    }

    /** Every use of a word, by word and then by article: hash (32 bits), article (16), place in its vector (16). */
    private static long[] uses(List<WordVector> vectors) {
        int size = 0;
        for (WordVector vector : vectors) {
            size += vector.hashes().length;
        }
        long[] uses = new long[size];
        int at = 0;
        for (int i = 0; i < vectors.size(); i++) {
            int[] hashes = vectors.get(i).hashes();
            for (int k = 0; k < hashes.length; k++) {
                uses[at++] = ((long) hashes[k] << 32) | ((long) i << 16) | k;
            }
        }
        Arrays.sort(uses);
        return uses;
    }

    private static int article(long use) {
        return (int) (use >>> 16) & 0xFFFF;
    }

    private static double weight(List<WordVector> vectors, long use) {
        return vectors.get(article(use)).weights()[(int) use & 0xFFFF];
    }

    /** How like the first article the others are, in order, without the first. */
    double[] toFirst() {
        double[] row = new double[alike.length - 1];
        System.arraycopy(alike[0], 1, row, 0, row.length);
        return row;
    }

    private static double[][] mixed(double[][] alike) {
        int n = alike.length;
        double[][] near = new double[n][];
        for (int i = 0; i < n; i++) {
            near[i] = ofNeighbours(alike, i);
        }
        double[][] mixed = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                mixed[i][j] = (1 - MIX) * alike[i][j] + MIX * (near[i][j] + near[j][i]) / 2;
            }
        }
        return mixed;
    }

    /** How like each article the nearest neighbours of one are, itself among them, the nearer counting more. */
    private static double[] ofNeighbours(double[][] alike, int of) {
        int n = alike.length;
        double[] mean = new double[n];
        double all = 0;
        for (int neighbour : nearest(alike[of])) {
            double weight = alike[of][neighbour];
            double[] row = alike[neighbour];
            all += weight;
            for (int k = 0; k < n; k++) {
                mean[k] += weight * row[k];
            }
        }
        for (int k = 0; k < n; k++) {
            mean[k] /= all;
        }
        return mean;
    }

    /** The places of the largest values. */
    private static int[] nearest(double[] row) {
        int[] best = new int[Math.min(NEIGHBOURS + 1, row.length)];
        int found = 0;
        for (int j = 0; j < row.length; j++) {
            if (found == best.length && row[j] <= row[best[found - 1]]) {
                continue;
            }
            int at = found < best.length ? found++ : found - 1;
            while (at > 0 && row[best[at - 1]] < row[j]) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = j;
        }
        return best;
    }
}
