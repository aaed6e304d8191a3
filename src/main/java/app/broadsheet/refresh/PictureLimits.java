package app.broadsheet.refresh;

/**
 * How much is fetched ahead in one go.
 *
 * @param pictures at most so many
 * @param bytes no new one is begun when so much has come
 * @param atOnce requests under way, so that room is left for feeds and for what the reader opens
 */
public record PictureLimits(int pictures, long bytes, int atOnce) {
    /** What the app uses after a refresh. */
    public static final PictureLimits ORDINARY = new PictureLimits(2_000, 300_000_000, 8);
}
