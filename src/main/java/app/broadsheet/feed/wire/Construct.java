package app.broadsheet.feed.wire;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text as a feed carries it (RFC 4287, 3.1).
 *
 * @param value markup when {@code kind} is {@link Kind#HTML}, else the characters themselves
 * @param base what relative links in the markup are relative to, null when unknown
 */
public record Construct(String value, Kind kind, @Nullable URI base) {
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(\\s[^<>]*)?/?>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

    /** How the value is to be read. */
    public enum Kind {
        TEXT,
        HTML
    }

    /** Plain characters with no base. */
    public static Construct text(String value) {
        return new Construct(value, Kind.TEXT, null);
    }

    /** Text that does not say what it is, as RSS never does: markup when it has a tag or a character reference. */
    public static Construct guessed(String value, @Nullable URI base) {
        boolean markup = (value.indexOf('<') >= 0 && TAG.matcher(value).find())
                || (value.indexOf('&') >= 0 && REFERENCE.matcher(value).find());
        return new Construct(value, markup ? Kind.HTML : Kind.TEXT, base);
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return value.isBlank();
    }
}
