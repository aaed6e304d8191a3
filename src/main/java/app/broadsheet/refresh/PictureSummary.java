package app.broadsheet.refresh;

/**
 * What fetching pictures ahead came to.
 *
 * @param stored pictures that are stored now
 * @param failed pictures that could not be fetched
 * @param more whether some are still wanted, since a limit was reached or it was stopped
 */
public record PictureSummary(int stored, int failed, boolean more) {}
