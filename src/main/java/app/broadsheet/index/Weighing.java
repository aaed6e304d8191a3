package app.broadsheet.index;

/** How much a word of an article counts in comparing it with others. */
final class Weighing {
    private static final double TITLE = 2;
    private static final double NAME = 1.15;

    private Weighing() {}

    /** The weight of a word of an article. */
    static double weight(Profile.Term term, WordFrequencies frequencies) {
        return weight(frequencies.rarity(term.hash(), term.kind()), term.kind(), term.inTitle(), term.inBody());
    }

    /** The weight of a word that is used so often, with this rarity. */
    static double weight(double rarity, Word.Kind kind, int inTitle, int inBody) {
        double uses = TITLE * inTitle + inBody;
        return (1 + Math.log(uses)) * rarity * (kind == Word.Kind.NAME ? NAME : 1);
    }

    /** An article's words as a vector of length 1. */
    static WordVector vector(Signature signature, WordFrequencies frequencies) {
        int[] hashes = signature.hashes();
        float[] weights = new float[hashes.length];
        double square = 0;
        for (int i = 0; i < weights.length; i++) {
            Word.Kind kind = signature.kind(i);
            double weight =
                    weight(frequencies.rarity(hashes[i], kind), kind, signature.inTitle(i), signature.inBody(i));
            weights[i] = (float) weight;
            square += weight * weight;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= length;
        }
        return new WordVector(hashes, weights);
    }
}
