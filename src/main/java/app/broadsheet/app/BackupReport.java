package app.broadsheet.app;

import java.util.List;

/**
 * What went into an archive of everything of the user's, or came out of it.
 *
 * @param feeds subscriptions, of an archive that was read those that were not here
 * @param articles saved, starred and commented ones; likewise
 * @param pictures picture files
 * @param comments the user's own comments; likewise
 * @param searches saved searches
 * @param problems a sentence for the reader for what could not be taken over
 */
public record BackupReport(int feeds, int articles, int pictures, int comments, int searches, List<String> problems) {
    public BackupReport {
        problems = List.copyOf(problems);
    }
}
