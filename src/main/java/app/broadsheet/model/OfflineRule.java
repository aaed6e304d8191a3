package app.broadsheet.model;

/**
 * What is fetched ahead of a source's new articles.
 *
 * @param ahead whether anything is, without being asked
 * @param days only of articles of the last so many days; 0 for all
 */
public record OfflineRule(boolean ahead, TextChoice text, PictureChoice pictures, int days) {
    /** What holds where the reader chose nothing. */
    public static final OfflineRule DEFAULT = new OfflineRule(true, TextChoice.ASK, PictureChoice.REDUCED, 30);
}
