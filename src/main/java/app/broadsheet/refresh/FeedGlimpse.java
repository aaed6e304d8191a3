package app.broadsheet.refresh;

import app.broadsheet.feed.ParsedEntry;
import app.broadsheet.feed.ParsedFeed;
import app.broadsheet.model.FeedPreview;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The little of a feed that tells it from another one. Pure. */
final class FeedGlimpse {
    private static final int SHOWN = 3;
    private static final int LONGEST = 200;

    private FeedGlimpse() {}

    static FeedPreview of(ParsedFeed feed) {
        // Entries without a time keep their place behind those that have one: sorting is stable.
        List<ParsedEntry> newest = feed.entries().stream()
                .filter(entry -> !entry.title().isBlank())
                .sorted(Comparator.comparing(
                                (ParsedEntry entry) -> Objects.requireNonNullElse(time(entry), Instant.EPOCH))
                        .reversed())
                .limit(SHOWN)
                .toList();
        return new FeedPreview.Seen(
                feed.title(),
                feed.format().label(),
                newest.stream().map(entry -> shortened(entry.title())).toList(),
                newest.isEmpty() ? null : time(newest.getFirst()));
    }

    private static @Nullable Instant time(ParsedEntry entry) {
        return entry.published() == null ? entry.updated() : entry.published();
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
