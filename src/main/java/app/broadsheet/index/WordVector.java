package app.broadsheet.index;

/** Weighted words, of length 1 all together; the hashes ascending. */
final class WordVector {
    private final int[] hashes;
    private final float[] weights;

    WordVector(int[] hashes, float[] weights) {
        this.hashes = hashes;
        this.weights = weights;
    }

    int[] hashes() {
        return hashes;
    }

    float[] weights() {
        return weights;
    }

    /** The cosine of the angle between the two: 0 for no word in common, 1 for the same words. */
    double cosine(WordVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int a = hashes[i];
            int b = other.hashes[j];
            if (a == b) {
                sum += weights[i] * other.weights[j];
                i++;
                j++;
            } else if (a < b) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
