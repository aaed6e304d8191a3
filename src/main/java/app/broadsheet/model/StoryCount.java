package app.broadsheet.model;

/**
 * How many tell a story, of all that is stored and listed.
 *
 * @param reports articles
 * @param sources different sources with a name that those have
 */
public record StoryCount(int reports, int sources) {
    /** Of what nobody else tells. */
    public static final StoryCount ALONE = new StoryCount(1, 1);
}
