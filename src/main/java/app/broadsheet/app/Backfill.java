package app.broadsheet.app;

/**
 * What a new choice leaves alone, since it was here before, and would fetch if asked.
 *
 * @param articles those that lack something
 * @param bytes about so much over the network
 */
public record Backfill(int articles, long bytes) {
    /** Nothing to ask about. */
    public static final Backfill NOTHING = new Backfill(0, 0);
}
