package app.broadsheet.model;

import org.jspecify.annotations.Nullable;

/** An article's number in the store. Never used again once given, even after a deletion. */
public record ArticleId(long value) {
    // Written out: what Java derives, the JVM puts together when it is first asked, for some milliseconds of each
    // start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleId id && id.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }
}
