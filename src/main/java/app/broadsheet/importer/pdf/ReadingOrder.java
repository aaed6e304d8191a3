package app.broadsheet.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a page is read: it is cut along its white gaps, between columns first, then across (recursive X-Y cut;
 * Nagy and Seth, "Hierarchical representation of optically scanned documents", 1984).
 */
final class ReadingOrder {
    private static final int DEEPEST = 40;
    private static final float LEAST_GUTTER = 7;

    private ReadingOrder() {}

    /** {@code boxes} in reading order; {@code rightToLeft} says that the right column is read first. */
    static List<Box> of(List<Box> boxes, boolean rightToLeft) {
        List<Box> ordered = new ArrayList<>(boxes.size());
        cut(boxes, rightToLeft, ordered, 0);
        return ordered;
    }

    private static void cut(List<Box> boxes, boolean rightToLeft, List<Box> ordered, int depth) {
        if (boxes.size() > 2 && depth < DEEPEST) {
            float gutter = gutter(boxes);
            if (!Float.isNaN(gutter)) {
                List<Box> left = boxes.stream()
                        .filter(box -> box.left() + box.width() / 2 < gutter)
                        .toList();
                List<Box> right = boxes.stream()
                        .filter(box -> box.left() + box.width() / 2 >= gutter)
                        .toList();
                cut(rightToLeft ? right : left, rightToLeft, ordered, depth + 1);
                cut(rightToLeft ? left : right, rightToLeft, ordered, depth + 1);
                return;
            }
            float gap = gap(boxes);
            if (!Float.isNaN(gap)) {
                List<Box> upper =
                        boxes.stream().filter(box -> box.bottom() <= gap).toList();
                List<Box> lower =
                        boxes.stream().filter(box -> box.bottom() > gap).toList();
                cut(upper, rightToLeft, ordered, depth + 1);
                cut(lower, rightToLeft, ordered, depth + 1);
                return;
            }
        }
        boxes.stream()
                .sorted(Comparator.comparingDouble(Box::bottom)
                        .thenComparingDouble(box -> rightToLeft ? -box.left() : box.left()))
                .forEach(ordered::add);
    }

    /** The middle of the widest gap that runs through from top to bottom with text enough on both sides; NaN for none. */
    private static float gutter(List<Box> boxes) {
        List<Box> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingDouble(Box::left));
        float best = Float.NaN;
        float widest = LEAST_GUTTER;
        float reach = sorted.getFirst().right();
        for (int i = 1; i < sorted.size(); i++) {
            Box box = sorted.get(i);
            float gap = box.left() - reach;
            if (gap > widest && isColumn(sorted.subList(0, i)) && isColumn(sorted.subList(i, sorted.size()))) {
                widest = gap;
                best = reach + gap / 2;
            }
            reach = Math.max(reach, box.right());
        }
        return best;
    }

    /** Numbers and labels beside text are no column, and neither are the cells of a table of a few lines. */
    private static boolean isColumn(List<Box> boxes) {
        double width = boxes.stream().mapToDouble(Box::width).average().orElse(0);
        double size = boxes.stream().mapToDouble(Box::height).average().orElse(0);
        return boxes.size() >= 3 ? width > 4 * size : boxes.stream().anyMatch(box -> box.picture() != null);
    }

    /** Where the widest gap across is; NaN when lines overlap everywhere. */
    private static float gap(List<Box> boxes) {
        List<Box> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingDouble(Box::top));
        float best = Float.NaN;
        float widest = 0;
        float reach = sorted.getFirst().bottom();
        for (int i = 1; i < sorted.size(); i++) {
            float gap = sorted.get(i).top() - reach;
            if (gap > widest) {
                widest = gap;
                best = reach;
            }
            reach = Math.max(reach, sorted.get(i).bottom());
        }
        return best;
    }
}
