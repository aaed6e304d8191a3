package app.broadsheet.index;

/** How the index was found when it was opened. */
public enum IndexCondition {
    /** As it was left. */
    KEPT("The search index is in order."),
    /** There was none. */
    NEW("The search index is being made from your articles."),
    /** Written by another version. */
    OLD_FORMAT("The search index was made by another version and is being made anew from your articles."),
    /** Could not be read, or broke while it was read. */
    DAMAGED("The search index was damaged and is being made anew from your articles. No article is lost."),
    /** Its folder cannot be written: it lives in memory until the program ends. */
    IN_MEMORY(
            "The search index cannot be written to its folder. Search works, but the index is made again at each start.");

    private final String sentence;

    IndexCondition(String sentence) {
        this.sentence = sentence;
    }

    /** A sentence for the reader. */
    public String sentence() {
        return sentence;
    }
}
