package app.broadsheet.feed.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as feeds write them: "640", "640px", "1 024", or a joke. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("\\s*(\\d{1,18})(?:\\.\\d*)?\\s*(?:px|bytes)?\\s*");
    private static final int LARGEST = 10_000_000;

    private Numbers() {}

    /** A count of replies; null when it is none or beyond belief. */
    static @Nullable Integer count(String written) {
        long value = whole(written);
        return value < 0 || value > LARGEST ? null : (Integer) (int) value;
    }

    /** A size in pixels, 0 when it is none or beyond belief. */
    static int pixels(String written) {
        long value = whole(written);
        return value < 0 || value > 100_000 ? 0 : (int) value;
    }

    /** A length in bytes, -1 when it is none. */
    static long length(String written) {
        return whole(written);
    }

    private static long whole(String written) {
        Matcher matcher = WHOLE.matcher(written);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
    }
}
