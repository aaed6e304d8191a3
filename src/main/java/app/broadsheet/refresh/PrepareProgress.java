package app.broadsheet.refresh;

/**
 * How far preparing has come.
 *
 * @param done articles that were looked after, well or not
 * @param bytes that came over the network
 */
public record PrepareProgress(int done, int total, long bytes) {}
