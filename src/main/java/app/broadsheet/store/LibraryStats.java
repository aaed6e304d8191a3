package app.broadsheet.store;

/**
 * How much there is.
 *
 * @param feeds subscriptions and sample sources
 * @param articles all that are in a list
 * @param readyOffline how many of them read the same with no network
 * @param commentsWaiting comments of the user's that are not delivered yet
 */
public record LibraryStats(int feeds, int articles, int unread, int readyOffline, int commentsWaiting) {}
