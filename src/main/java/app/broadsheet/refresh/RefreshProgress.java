package app.broadsheet.refresh;

/**
 * Where a refresh stands.
 *
 * @param done feeds that are done, well or not
 * @param total feeds in it
 * @param newArticles articles that it brought so far
 * @param latest the feed that was done just now
 */
public record RefreshProgress(int done, int total, int newArticles, FeedOutcome latest) {}
