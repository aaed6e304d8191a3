package app.broadsheet.importer;

import app.broadsheet.content.FileAddress;
import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.feed.OpmlReader;
import app.broadsheet.feed.OpmlResult;
import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import java.util.Optional;
import java.util.regex.Pattern;

/** Feeds that were saved as files, and lists of subscriptions. */
final class FeedFormat implements FileFormat {
    private static final Pattern FEED = Pattern.compile("<(?:\\w+:)?(?:rss|feed|rdf)[\\s>]|<channel[\\s>]");
    private static final Pattern OPML = Pattern.compile("<opml[\\s>]|<outline\\s");

    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        if (!file.isText()) {
            return Optional.empty();
        }
        String head = file.head();
        boolean json = head.startsWith("{") && head.contains("jsonfeed.org/version");
        boolean markup = head.startsWith("<") && !head.startsWith("<!doctype html") && !head.startsWith("<html");
        if (markup && OPML.matcher(head).find()) {
            return opml(file);
        }
        if (json || (markup && FEED.matcher(head).find())) {
            return feed(file);
        }
        return Optional.empty();
    }

    private static Optional<ImportPlan> opml(DroppedFile file) {
        return switch (new OpmlReader().read(file.bytes())) {
            case OpmlResult.Read(var title, var outlines, var problems) ->
                Optional.of(
                        outlines.isEmpty() && problems.isEmpty()
                                ? new ImportPlan.Unreadable("This list of subscriptions is empty.")
                                : new ImportPlan.FeedList(outlines, problems));
            case OpmlResult.NotOpml no -> Optional.empty();
        };
    }

    private static Optional<ImportPlan> feed(DroppedFile file) {
        return switch (new FeedReader().read(file.bytes(), null, FileAddress.BASE)) {
            case FeedResult.Parsed(var feed) -> Optional.of(new ImportPlan.FeedFile(feed));
            case FeedResult.NotAFeed no -> Optional.empty();
        };
    }
}
