package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.StoryBond;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks candidates by how like the asking article they are, says nothing of those that are not, folds those with the same
 * text into one, and lets other sources come first when two are about as good.
 */
final class RelatedRanking {
    /** How alike two articles have to be: chosen once, where precision and recall of same-event pairs balance. */
    static final double LEAST = 0.28;

    /** The share of word sequences from which two texts count as the same report. */
    private static final double SAME_TEXT = 0.5;
    /** What a source's next story counts against one of a source not seen yet. */
    private static final double SAME_SOURCE = 0.93;

    private final Candidate asking;
    private final List<Candidate> candidates;
    private final BondFinder bonds;

    RelatedRanking(Candidate asking, List<Candidate> candidates, Profile profile) {
        this.asking = asking;
        this.candidates = candidates;
        this.bonds = new BondFinder(asking, profile);
    }

    /** The best of those that are at least so much alike, at most so many. */
    List<Match> best(int limit, double least) {
        List<Group> groups = groups(least);
        List<Match> matches = new ArrayList<>();
        Map<Integer, Integer> seen = new HashMap<>();
        while (matches.size() < limit && !groups.isEmpty()) {
            Group best = groups.stream()
                    .max(Comparator.comparingDouble(group -> group.score * freshness(group, seen)))
                    .orElseThrow();
            groups.remove(best);
            seen.merge(best.members.getFirst().signature().source(), 1, Integer::sum);
            matches.add(match(best));
        }
        return matches;
    }

    /** Articles with the same text. */
    private static final class Group {
        private final List<Candidate> members = new ArrayList<>();
        private final double score;

        private Group(double score) {
            this.score = score;
        }
    }

    private List<Group> groups(double least) {
        double[] scores = scores();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= least) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble(i -> -scores[i]));
        List<Group> groups = new ArrayList<>();
        for (int i : order) {
            Candidate candidate = candidates.get(i);
            Group group = groups.stream()
                    .filter(each -> sameText(each.members.getFirst(), candidate))
                    .findFirst()
                    .orElse(null);
            if (group == null) {
                group = new Group(scores[i]);
                groups.add(group);
            }
            group.members.add(candidate);
        }
        return groups;
    }

    private double[] scores() {
        List<WordVector> vectors = new ArrayList<>();
        vectors.add(asking.vector());
        candidates.forEach(candidate -> vectors.add(candidate.vector()));
        double[] scores = new Affinity(vectors).toFirst();
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.min(1, scores[i] * nearness(candidates.get(i)));
        }
        return scores;
    }

    /** News of the same days belongs together sooner than news months apart; without both times, neither holds. */
    private double nearness(Candidate candidate) {
        if (!asking.timeKnown() || !candidate.timeKnown()) {
            return 1;
        }
        double days = Duration.between(asking.time(), candidate.time()).abs().toMinutes() / 1440.0;
        return 0.85 + 0.2 / (1 + days / 10);
    }

    private static double freshness(Group group, Map<Integer, Integer> seen) {
        int source = group.members.getFirst().signature().source();
        return source == Signature.NO_SOURCE ? 1 : Math.pow(SAME_SOURCE, seen.getOrDefault(source, 0));
    }

    private Match match(Group group) {
        Candidate best = group.members.getFirst();
        StoryBond bond = sameText(asking, best) ? StoryBond.SAME_TEXT : bonds.bond(best, group.score);
        List<ArticleId> byTime = group.members.stream()
                .sorted(Comparator.comparing(Candidate::time))
                .map(Candidate::id)
                .toList();
        return new Match(byTime.getFirst(), group.score, bond, bonds.shared(best), byTime.subList(1, byTime.size()));
    }

    private static boolean sameText(Candidate a, Candidate b) {
        return a.signature().sketch().overlap(b.signature().sketch()) >= SAME_TEXT;
    }
}
