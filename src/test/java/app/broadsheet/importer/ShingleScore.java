package app.broadsheet.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How well an extracted text covers the true one, by runs of four words, as the corpus' {@code score.py} counts it.
 *
 * @param both shingles in both texts, as a share of all
 * @param extra shingles in the extracted text only
 * @param missing shingles in the true text only
 */
record ShingleScore(double both, double extra, double missing) {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LENGTH = 4;

    static ShingleScore of(String truth, String found) {
        Map<List<String>, Integer> wanted = shingles(truth);
        Map<List<String>, Integer> got = shingles(found);
        double both = 0;
        for (Map.Entry<List<String>, Integer> shingle : wanted.entrySet()) {
            both += Math.min(shingle.getValue(), got.getOrDefault(shingle.getKey(), 0));
        }
        double extra = sum(got) - both;
        double missing = sum(wanted) - both;
        double all = both + extra + missing;
        return all == 0 ? new ShingleScore(0, 0, 0) : new ShingleScore(both / all, extra / all, missing / all);
    }

    /** The harmonic mean of mean precision and mean recall. */
    static double f1(List<ShingleScore> scores) {
        double precision = mean(scores, score -> score.both + score.extra, ShingleScore::precision);
        double recall = mean(scores, score -> score.both + score.missing, ShingleScore::recall);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private double precision() {
        return extra == 0 && missing == 0 ? 1 : both / (both + extra);
    }

    private double recall() {
        return extra == 0 && missing == 0 ? 1 : both / (both + missing);
    }

    private static double mean(
            List<ShingleScore> scores, ToDoubleFunction<ShingleScore> weight, ToDoubleFunction<ShingleScore> value) {
        return scores.stream()
                .filter(score -> weight.applyAsDouble(score) > 0)
                .mapToDouble(value)
                .average()
                .orElse(0);
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> bag = new HashMap<>();
        if (words.isEmpty()) {
            return bag;
        }
        for (int i = 0; i <= Math.max(0, words.size() - LENGTH); i++) {
            bag.merge(words.subList(i, Math.min(words.size(), i + LENGTH)), 1, Integer::sum);
        }
        return bag;
    }

    private static double sum(Map<List<String>, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
