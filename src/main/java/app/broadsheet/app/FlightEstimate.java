package app.broadsheet.app;

/**
 * What getting ready would take.
 *
 * @param articles those that were chosen
 * @param lacking those of them of which something is still to be fetched
 * @param bytes about so much over the network
 */
public record FlightEstimate(int articles, int lacking, long bytes) {}
