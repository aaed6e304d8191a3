package app.broadsheet.app;

import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.feed.ParsedEntry;
import app.broadsheet.feed.text.Addresses;
import app.broadsheet.net.FetchResult;
import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A feed of published versions, as code forges have it: an entry each, with the number in its title or at its link's end. */
final class ReleaseFeed {
    private ReleaseFeed() {}

    /** The newest finished version that has a page; empty when there is none, or when this is no feed. */
    static Optional<Release> newest(FetchResult.Fresh answer) {
        return new FeedReader().read(answer.body(), answer.contentType(), answer.finalAddress())
                        instanceof FeedResult.Parsed(var feed)
                ? feed.entries().stream()
                        .flatMap(ReleaseFeed::numbered)
                        .max(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                        .map(newest -> new Release(newest.getKey().toString(), newest.getValue()))
                : Optional.empty();
    }

    private static Stream<Map.Entry<VersionNumber, URI>> numbered(ParsedEntry entry) {
        URI page = entry.link();
        if (page == null || !Addresses.isWeb(page)) {
            return Stream.empty();
        }
        return VersionNumber.in(entry.title())
                .or(() -> VersionNumber.in(lastPart(page.getPath())))
                .map(number -> Map.entry(number, page))
                .stream();
    }

    private static String lastPart(@Nullable String path) {
        return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    }
}
