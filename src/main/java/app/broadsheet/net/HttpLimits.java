package app.broadsheet.net;

import java.time.Duration;

/**
 * How long, how much and how many at once.
 *
 * @param connect for one try at a connection, TLS included
 * @param read the longest silence
 * @param call for everything from the first connection to the last byte, redirects included; waiting for one's turn is
 *     not counted
 * @param feedBytes the most that is read of a feed, after decompression
 * @param pageBytes the same of a page
 * @param pictureBytes the same of a picture
 * @param redirects the most that are followed
 * @param atOnce requests under way in all
 * @param atOncePerHost requests under way to one host; hosts that the user gave and that are on this computer or a
 *     private network have only the limit of all
 */
public record HttpLimits(
        Duration connect,
        Duration read,
        Duration call,
        long feedBytes,
        long pageBytes,
        long pictureBytes,
        int redirects,
        int atOnce,
        int atOncePerHost) {
    private static final long MB = 1_000_000;
    private static final long ICON_BYTES = 400_000;

    /** What the app uses. */
    public static final HttpLimits ORDINARY = new HttpLimits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            25 * MB,
            10 * MB,
            15 * MB,
            10,
            16,
            2);

    long bytes(Purpose purpose) {
        return switch (purpose) {
            case FEED -> feedBytes;
            case PAGE -> pageBytes;
            case PICTURE -> pictureBytes;
            case ICON -> Math.min(ICON_BYTES, pictureBytes);
        };
    }
}
