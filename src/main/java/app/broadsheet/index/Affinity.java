package app.broadsheet.index;

import java.util.ArrayList;
import java.util.Comparator;
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
        int n = vectors.size();
        alike = new double[n][n];
        for (int i = 0; i < n; i++) {
            alike[i][i] = 1;
            for (int j = 0; j < i; j++) {
                alike[i][j] = vectors.get(i).cosine(vectors.get(j));
                alike[j][i] = alike[i][j];
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            alike = mixed(alike);
        }
    }

    /** How like the first article the others are, in order, without the first. */
    double[] toFirst() {
        double[] row = new double[alike.length - 1];
        System.arraycopy(alike[0], 1, row, 0, row.length);
        return row;
    }

    private static double[][] mixed(double[][] alike) {
        int n = alike.length;
        double[][] near = new double[n][n];
        for (int i = 0; i < n; i++) {
            double[] row = alike[i];
            List<Integer> order = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                order.add(j);
            }
            order.sort(Comparator.comparingDouble(j -> -row[j]));
            double all = 0;
            for (int j : order.subList(0, Math.min(NEIGHBOURS + 1, n))) {
                all += row[j];
                for (int k = 0; k < n; k++) {
                    near[i][k] += row[j] * alike[j][k];
                }
            }
            for (int k = 0; k < n; k++) {
                near[i][k] /= all;
            }
        }
        double[][] mixed = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                mixed[i][j] = (1 - MIX) * alike[i][j] + MIX * (near[i][j] + near[j][i]) / 2;
            }
        }
        return mixed;
    }
}
