package app.broadsheet.app;

/**
 * What there is, in numbers.
 *
 * @param feeds sources in the sidebar
 * @param readyOffline articles that can be read whole with no network
 * @param commentsWaiting comments of the user's that are not delivered yet
 */
public record Stats(int feeds, int articles, int unread, int readyOffline, int commentsWaiting) {}
