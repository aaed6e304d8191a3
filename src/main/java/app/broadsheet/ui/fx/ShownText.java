package app.broadsheet.ui.fx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text as it is given to the nodes: with our line breaks in it. A space that a line ends after becomes the break;
 * elsewhere the break is one more character, which offsets have to count.
 */
final class ShownText {
    static final String ELLIPSIS = "…";
    private final List<String> runs;
    private final int[] added;
    private final int length;

    private ShownText(List<String> runs, int[] added, int length) {
        this.runs = List.copyOf(runs);
        this.added = added;
        this.length = length;
    }

    /** What a run shows; empty for those after the cut. */
    String run(int run) {
        return runs.get(run);
    }

    /**
     * Puts the line ends of {@code broken} into {@code text}, whose runs end at {@code runEnds}.
     *
     * @param hairs how many hair spaces come behind the character at an offset; empty for none
     * @param ellipsis whether the runs end with it when the text is cut
     */
    static ShownText of(String text, int[] runEnds, BrokenText broken, int[] hairs, boolean ellipsis) {
        int length = broken.cut() ? broken.lines().getLast().end() : text.length();
        int[] added = new int[broken.lines().size() + Arrays.stream(hairs).sum()];
        int addedCount = 0;
        List<String> runs = new ArrayList<>(runEnds.length);
        StringBuilder run = new StringBuilder();
        int line = 0;
        int at = 0;
        for (int runEnd : runEnds) {
            run.setLength(0);
            while (at < Math.min(runEnd, length)) {
                int lineEnd = broken.lines().get(line).end();
                int end = Math.min(Math.min(runEnd, length), lineEnd);
                if (hairs.length == 0) {
                    run.append(text, at, end);
                } else {
                    addedCount = append(run, text, at, end, hairs, added, addedCount);
                }
                at = end;
                if (at == lineEnd && at < length) {
                    if (text.charAt(at - 1) == ' ') {
                        run.setCharAt(run.length() - 1, '\n');
                    } else if (text.charAt(at - 1) != '\n') {
                        run.append('\n');
                        added[addedCount++] = at;
                    }
                    line++;
                }
            }
            if (ellipsis && broken.cut() && at == length && !endsWithEllipsis(runs) && (at < runEnd || length == 0)) {
                run.append(ELLIPSIS);
            }
            runs.add(run.toString());
        }
        return new ShownText(runs, Arrays.copyOf(added, addedCount), length);
    }

    private static int append(
            StringBuilder run, String text, int from, int to, int[] hairs, int[] added, int addedCount) {
        int count = addedCount;
        for (int i = from; i < to; i++) {
            run.append(text.charAt(i));
            run.repeat(Justification.HAIR, hairs[i]);
            Arrays.fill(added, count, count + hairs[i], i + 1);
            count += hairs[i];
        }
        return count;
    }

    private static boolean endsWithEllipsis(List<String> runs) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (!runs.get(i).isEmpty()) {
                return runs.get(i).endsWith(ELLIPSIS);
            }
        }
        return false;
    }

    /** Where an offset of the plain text is among what is shown. */
    int shown(int plain) {
        int before = 0;
        while (before < added.length && added[before] <= plain) {
            before++;
        }
        return Math.min(plain, length) + before;
    }

    /** Where an offset among what is shown is in the plain text. */
    int plain(int shown) {
        int before = 0;
        while (before < added.length && added[before] + before < shown) {
            before++;
        }
        return Math.clamp(shown - before, 0, length);
    }
}
