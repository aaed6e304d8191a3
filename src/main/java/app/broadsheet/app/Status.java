package app.broadsheet.app;

/**
 * What the status line counts.
 *
 * @param articles stored articles
 * @param ready those of them that can be read whole with no network
 * @param commentsWaiting comments of the user's that are not delivered yet and go on by themselves
 * @param commentsAsking comments of the user's that go no further without the user
 */
public record Status(int articles, int ready, int commentsWaiting, int commentsAsking) {}
