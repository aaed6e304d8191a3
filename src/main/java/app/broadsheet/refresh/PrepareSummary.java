package app.broadsheet.refresh;

import app.broadsheet.store.EditionOutcome;

/**
 * What preparing came to.
 *
 * @param total articles that were to be ready
 * @param outcome how ready they are, by what is on the disk
 * @param texts full texts that were fetched and stored
 * @param pictures pictures that were fetched and stored
 * @param picturesFailed pictures that could not be fetched
 * @param bytes that came over the network
 * @param offline whether it ended since no request may be made
 * @param cut whether it ended before all were looked after: stopped, offline, or a limit reached
 */
public record PrepareSummary(
        int total,
        EditionOutcome outcome,
        int texts,
        int pictures,
        int picturesFailed,
        long bytes,
        boolean offline,
        boolean cut) {}
