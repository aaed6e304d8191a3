package app.broadsheet.app;

/**
 * How much is kept for reading with no network, and for how long.
 *
 * @param megabytesAhead at most so much is fetched in one go without being asked
 * @param monthsKept articles older than this are dropped, but for what is the reader's; 0 for never
 * @param pictureMegabytes the pictures of the oldest articles are dropped beyond this; 0 for no limit
 */
public record OfflineEdition(int megabytesAhead, int monthsKept, int pictureMegabytes) {
    /** What holds until the reader chooses. */
    public static final OfflineEdition DEFAULT = new OfflineEdition(300, 0, 2_000);

    private static final long MEGABYTE = 1_000_000;

    long bytesAhead() {
        return megabytesAhead * MEGABYTE;
    }

    long pictureBytes() {
        return pictureMegabytes == 0 ? Long.MAX_VALUE : pictureMegabytes * MEGABYTE;
    }
}
