package app.broadsheet.app;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where refreshing stands.
 *
 * @param running whether a refresh is under way
 * @param done feeds of it that are done, well or not
 * @param total feeds in it
 * @param newArticles articles it brought so far
 * @param failures the feeds that failed, each in a sentence for the reader
 * @param lastFinished when the last one ended, null when none has
 */
public record RefreshState(
        boolean running,
        int done,
        int total,
        int newArticles,
        List<String> failures,
        @Nullable Instant lastFinished) {
    public RefreshState {
        failures = List.copyOf(failures);
    }

    RefreshState ended() {
        return new RefreshState(false, done, total, newArticles, failures, lastFinished);
    }

    RefreshState failed(String why) {
        return new RefreshState(false, done, total, newArticles, List.of(why), lastFinished);
    }

    RefreshState finishedAt(Instant time) {
        return new RefreshState(running, done, total, newArticles, failures, time);
    }
}
