package app.broadsheet.index;

import app.broadsheet.model.StoryBond;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what relates an article to the asking one. */
final class BondFinder {
    /** From here on, most pairs of the same subject are of the same event. */
    private static final double SAME_EVENT = 0.34;

    private static final Duration SAME_TIME = Duration.ofDays(5);
    private static final int MOST_WORDS = 3;

    private final Candidate asking;
    private final Map<Integer, Profile.Term> terms = new HashMap<>();

    BondFinder(Candidate asking, Profile profile) {
        this.asking = asking;
        profile.terms().forEach(term -> terms.put(term.hash(), term));
    }

    /** What relates the two, given how alike they are. */
    StoryBond bond(Candidate candidate, double score) {
        if (asking.timeKnown() && candidate.timeKnown()) {
            Duration later = Duration.between(asking.time(), candidate.time());
            if (later.abs().compareTo(SAME_TIME) > 0) {
                return later.isNegative() ? StoryBond.BACKGROUND : StoryBond.FOLLOW_UP;
            }
        }
        if (score >= SAME_EVENT) {
            return StoryBond.SAME_EVENT;
        }
        double names = 0;
        double all = 0;
        for (Shared shared : sharedWords(candidate)) {
            all += shared.weight();
            names += shared.term().kind() == Word.Kind.NAME ? shared.weight() : 0;
        }
        return names > all / 2 ? StoryBond.SAME_NAMES : StoryBond.SAME_SUBJECT;
    }

    /** The most telling words of both, names first, as the asking article writes them. */
    List<String> shared(Candidate candidate) {
        return sharedWords(candidate).stream()
                .sorted(Comparator.comparing((Shared shared) -> shared.term().kind() != Word.Kind.NAME)
                        .thenComparingDouble(shared -> -shared.weight()))
                .map(shared -> shared.term().surface())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private record Shared(Profile.Term term, double weight) {}

    private List<Shared> sharedWords(Candidate candidate) {
        int[] hashes = asking.vector().hashes();
        int[] others = candidate.vector().hashes();
        List<Shared> words = new ArrayList<>();
        for (int i = 0; i < hashes.length; i++) {
            int j = Arrays.binarySearch(others, hashes[i]);
            Profile.Term term = terms.get(hashes[i]);
            if (j >= 0 && term != null) {
                words.add(new Shared(
                        term, asking.vector().weights()[i] * candidate.vector().weights()[j]));
            }
        }
        return words;
    }
}
