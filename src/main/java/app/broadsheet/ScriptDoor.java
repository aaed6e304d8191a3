package app.broadsheet;

import app.broadsheet.app.Desk;
import app.broadsheet.app.RefreshState;
import app.broadsheet.model.ImportItem;
import java.util.List;
import java.util.function.Consumer;

/** The door for scripts: subscribes, imports, refreshes and counts without a window. */
final class ScriptDoor {
    private final Desk desk;
    private final Consumer<String> out;
    private final Consumer<String> complain;

    ScriptDoor(Desk desk, Consumer<String> out, Consumer<String> complain) {
        this.desk = desk;
        this.out = out;
        this.complain = complain;
    }

    /** Subscribes to or imports each of {@code given}; 0, or 1 when one could not be used. */
    int add(List<String> given) {
        int status = 0;
        for (ImportItem item : desk.opening().open(given).join().items()) {
            switch (item) {
                case ImportItem.Articles articles ->
                    out.accept("%s: %d articles, %d of them already here"
                            .formatted(articles.name(), articles.articles().size(), articles.alreadyHere()));
                case ImportItem.Subscriptions feeds -> {
                    out.accept("%s: %d subscriptions added, %d already here"
                            .formatted(feeds.name(), feeds.added().size(), feeds.alreadyHere()));
                    feeds.problems().forEach(problem -> complain.accept(feeds.name() + ": " + problem));
                }
                case ImportItem.Choices choices -> {
                    complain.accept(choices.name() + ": offers several feeds; add one of them:");
                    choices.feeds().forEach(feed -> complain.accept("  " + feed.address() + " " + feed.title()));
                    status = 1;
                }
                case ImportItem.SignInNeeded feed -> {
                    complain.accept(feed.name() + ": " + feed.why());
                    status = 1;
                }
                case ImportItem.Waiting link -> out.accept(link.name() + ": kept, to be fetched");
                case ImportItem.Unreadable unreadable -> {
                    complain.accept(unreadable.name() + ": " + unreadable.why());
                    status = 1;
                }
            }
        }
        return status;
    }

    /** Fetches all feeds, then their pictures; 0, or 1 naming what failed. */
    int refresh() {
        RefreshState end = desk.refreshing().refreshAll().join();
        desk.refreshing().settled().join();
        end.failures().forEach(complain);
        out.accept("%d feeds, %d new articles".formatted(end.total(), end.newArticles()));
        return end.failures().isEmpty() ? 0 : 1;
    }

    /** Prints the counts as JSON. */
    int stats() {
        var stats = desk.library().stats().join();
        out.accept("{\"feeds\":%d,\"articles\":%d,\"unread\":%d,\"readyOffline\":%d,\"commentsWaiting\":%d}"
                .formatted(
                        stats.feeds(),
                        stats.articles(),
                        stats.unread(),
                        stats.readyOffline(),
                        stats.commentsWaiting()));
        return 0;
    }
}
