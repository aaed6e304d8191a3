package app.broadsheet.app;

/**
 * How much is kept for reading with no network, for how long, and when it is fetched.
 *
 * @param megabytesAhead at most so much is fetched in one go without being asked
 * @param monthsKept articles older than this are dropped, but for what is the reader's; 0 for never
 * @param pictureMegabytes the pictures of the oldest articles are dropped beyond this; 0 for no limit
 * @param mainsOnly whether nothing is fetched ahead while the computer runs on its battery
 * @param unmeteredOnly whether nothing is fetched ahead over a network that costs by the amount
 */
public record OfflineEdition(
        int megabytesAhead, int monthsKept, int pictureMegabytes, boolean mainsOnly, boolean unmeteredOnly) {
    /** What holds until the reader chooses. */
    public static final OfflineEdition DEFAULT = new OfflineEdition(300, 0, 2_000, false, true);

    private static final long MEGABYTE = 1_000_000;

    /** The same with another amount in one go. */
    public OfflineEdition withMegabytesAhead(int most) {
        return new OfflineEdition(most, monthsKept, pictureMegabytes, mainsOnly, unmeteredOnly);
    }

    /** The same for another time. */
    public OfflineEdition withMonthsKept(int months) {
        return new OfflineEdition(megabytesAhead, months, pictureMegabytes, mainsOnly, unmeteredOnly);
    }

    /** The same with another amount of pictures. */
    public OfflineEdition withPictureMegabytes(int most) {
        return new OfflineEdition(megabytesAhead, monthsKept, most, mainsOnly, unmeteredOnly);
    }

    /** The same, waiting for the mains or not. */
    public OfflineEdition withMainsOnly(boolean only) {
        return new OfflineEdition(megabytesAhead, monthsKept, pictureMegabytes, only, unmeteredOnly);
    }

    /** The same, waiting for a network that costs nothing or not. */
    public OfflineEdition withUnmeteredOnly(boolean only) {
        return new OfflineEdition(megabytesAhead, monthsKept, pictureMegabytes, mainsOnly, only);
    }

    long bytesAhead() {
        return megabytesAhead * MEGABYTE;
    }

    long pictureBytes() {
        return pictureMegabytes == 0 ? Long.MAX_VALUE : pictureMegabytes * MEGABYTE;
    }
}
