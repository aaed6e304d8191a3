package app.broadsheet.feed.wire;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text as a feed carries it (RFC 4287, 3.1).
 *
 * @param value markup when {@code kind} is {@link Kind#HTML}, else the characters themselves
 * @param base what relative links in the markup are relative to, null when unknown
 * @param language the BCP 47 tag in force here, null when the feed does not say
 */
public record Construct(
        String value,
        Kind kind,
        @Nullable URI base,
        @Nullable String language) {
    /** How the value is to be read. */
    public enum Kind {
        TEXT,
        HTML
    }

    /** Plain characters with no base and no language. */
    public static Construct text(String value) {
        return new Construct(value, Kind.TEXT, null, null);
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return value.isBlank();
    }
}
