package app.broadsheet.app;

/**
 * What is to be made ready for a time with no network.
 *
 * @param reach which articles, starred ones among them in any case
 * @param days only those of the last so many days; 0 for all
 * @param fullTexts whether the publishers' pages are fetched where a feed gives only an opening
 * @param megabytes at most about so much over the network
 */
public record FlightOrder(Reach reach, int days, boolean fullTexts, int megabytes) {
    /** What is offered first. */
    public static final FlightOrder DEFAULT = new FlightOrder(Reach.UNREAD, 7, true, 500);

    /** Which articles. */
    public enum Reach {
        UNREAD,
        EVERYTHING,
        STARRED
    }
}
