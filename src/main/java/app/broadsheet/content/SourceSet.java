package app.broadsheet.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The HTML {@code srcset} attribute: one picture in several sizes. */
final class SourceSet {
    private static final double WANTED = 1400;

    private SourceSet() {}

    /** The smallest picture that is wide enough for a reader, or else the widest; null when none is named. */
    static @Nullable String best(String set) {
        String best = null;
        double bestWidth = -1;
        int at = 0;
        while (at < set.length()) {
            while (at < set.length() && (Characters.isSpace(set.charAt(at)) || set.charAt(at) == ',')) {
                at++;
            }
            int from = at;
            while (at < set.length() && !Characters.isSpace(set.charAt(at))) {
                at++;
            }
            String address = set.substring(from, at);
            boolean alone = address.endsWith(",");
            while (address.endsWith(",")) {
                address = address.substring(0, address.length() - 1);
            }
            int comma = alone ? at : set.indexOf(',', at);
            String size = alone
                    ? ""
                    : set.substring(at, comma < 0 ? set.length() : comma).strip();
            at = comma < 0 ? set.length() : comma + (alone ? 0 : 1);
            double width = width(size);
            if (!address.isEmpty() && isBetter(width, bestWidth)) {
                best = address;
                bestWidth = width;
            }
        }
        return best;
    }

    private static boolean isBetter(double width, double best) {
        if (best < 0) {
            return true;
        }
        return best < WANTED ? width > best : width >= WANTED && width < best;
    }

    private static double width(String size) {
        try {
            double number = size.isEmpty() ? 1 : Double.parseDouble(size.substring(0, size.length() - 1));
            return size.endsWith("w") ? number : number * 700;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Whether a value looks like the address of a picture. */
    static boolean namesPicture(String value) {
        if (value.length() > 2_000 || value.indexOf(' ') >= 0 || value.indexOf('{') >= 0) {
            return false;
        }
        String path = value.toLowerCase(Locale.ROOT);
        int end = path.indexOf('?');
        path = end < 0 ? path : path.substring(0, end);
        return path.endsWith(".jpg")
                || path.endsWith(".jpeg")
                || path.endsWith(".png")
                || path.endsWith(".gif")
                || path.endsWith(".webp");
    }
}
