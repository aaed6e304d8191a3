package app.broadsheet.store;

/**
 * The values of {@code entry.shelf} and {@code entry.gone}. A shelf is negative while the article is in no list, and less by
 * {@link #PURGED} once its contents are deleted, too.
 */
final class Shelf {
    static final int READ = 1;
    static final int UNREAD = 2;
    static final int PURGED = 10;

    /** Its article is here. */
    static final int PRESENT = 0;
    /** Its article was dropped as cache, and comes back when it is fetched again. */
    static final int DROPPED = 1;
    /** Its article was removed for good, and is not taken again. */
    static final int REMOVED = 2;
    /** Its article was dropped for its age: it comes back when it changes, not just because a feed still lists it. */
    static final int EXPIRED = 3;

    private Shelf() {}

    static int of(boolean read) {
        return read ? READ : UNREAD;
    }

    static boolean isRead(int shelf) {
        return Math.abs(shelf) % PURGED == READ;
    }
}
