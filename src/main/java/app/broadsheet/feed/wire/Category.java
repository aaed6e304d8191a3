package app.broadsheet.feed.wire;

import org.jspecify.annotations.Nullable;

/** A subject as the feed names it: the term itself, the vocabulary that it is from, and a name for people. */
public record Category(
        String term, @Nullable String scheme, @Nullable String label) {}
