package app.broadsheet.refresh;

/**
 * What preparing would fetch.
 *
 * @param articles that lack something, of {@code total}
 * @param texts full texts to fetch
 * @param pictures to fetch, those of texts that are not here yet not among them
 * @param bytes about so much over the network
 */
public record PrepareEstimate(int total, int articles, int texts, int pictures, long bytes) {}
