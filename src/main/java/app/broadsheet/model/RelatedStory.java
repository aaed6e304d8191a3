package app.broadsheet.model;

/**
 * A story beside the one that is being read.
 *
 * @param why in a few words for the reader; empty when there is nothing to add
 * @param alsoIn how many other sources have the same text
 */
public record RelatedStory(ArticleSummary article, Reason reason, String why, int alsoIn) {
    /** What relates it. */
    public enum Reason {
        /** The saved page that brought it said so. */
        GIVEN,
        /** Its text is alike. */
        SIMILAR
    }
}
