package app.broadsheet.model;

/**
 * What is fetched ahead of a source's new articles.
 *
 * @param ahead whether anything is, without being asked
 * @param days only of articles of the last so many days; 0 for all
 * @param textsAfter full texts only of articles with a higher number: those before were here when the reader chose them, and
 *     were not asked for; 0 for all
 * @param picturesAfter the same for anything at all
 */
public record OfflineRule(
        boolean ahead, TextChoice text, PictureChoice pictures, int days, long textsAfter, long picturesAfter) {
    /** What holds where the reader chose nothing. */
    public static final OfflineRule DEFAULT = new OfflineRule(true, TextChoice.ASK, PictureChoice.REDUCED, 30);

    /** A rule for old articles as well as for new ones. */
    public OfflineRule(boolean ahead, TextChoice text, PictureChoice pictures, int days) {
        this(ahead, text, pictures, days, 0, 0);
    }

    /**
     * How this rule for everything holds where nothing of its own was chosen: what was saved follows no source, so its
     * pictures do not come by themselves.
     */
    public OfflineRule unchosenAt(Scope scope) {
        return scope instanceof Scope.Saved ? withPictures(PictureChoice.NONE) : this;
    }

    /** The same, but for whether anything is fetched. */
    public OfflineRule withAhead(boolean now) {
        return new OfflineRule(now, text, pictures, days, textsAfter, picturesAfter);
    }

    /** The same with another text. */
    public OfflineRule withText(TextChoice now) {
        return new OfflineRule(ahead, now, pictures, days, textsAfter, picturesAfter);
    }

    /** The same with other pictures. */
    public OfflineRule withPictures(PictureChoice now) {
        return new OfflineRule(ahead, text, now, days, textsAfter, picturesAfter);
    }

    /** The same for another time. */
    public OfflineRule withDays(int now) {
        return new OfflineRule(ahead, text, pictures, now, textsAfter, picturesAfter);
    }

    /** The same for old articles as well as for new ones. */
    public OfflineRule forAll() {
        return new OfflineRule(ahead, text, pictures, days);
    }

    /** The same, where it asks for more than {@code before} did, that only of articles after {@code newest}. */
    public OfflineRule since(OfflineRule before, long newest) {
        boolean begins = ahead && !before.ahead;
        boolean more = begins || before.text != TextChoice.PAGE;
        return new OfflineRule(
                ahead,
                text,
                pictures,
                days,
                text == TextChoice.PAGE && more ? newest : before.textsAfter,
                begins ? newest : before.picturesAfter);
    }

    /** Whether it lets more come of one article than {@code before} did. */
    public boolean asksForMoreThan(OfflineRule before) {
        return ahead
                && (!before.ahead
                        || (text == TextChoice.PAGE && before.text != TextChoice.PAGE)
                        || (pictures != PictureChoice.NONE && before.pictures == PictureChoice.NONE));
    }
}
