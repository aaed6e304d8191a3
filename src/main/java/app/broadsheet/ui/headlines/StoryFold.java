package app.broadsheet.ui.headlines;

/**
 * What a row has to do with a story that several rows tell.
 *
 * @param others how many other rows of the list tell it
 * @param sources how many sources those have, beside the row's own
 * @param unread how many of the others are unread
 * @param open whether the others are shown below it
 * @param below whether this is one of the others
 */
record StoryFold(int others, int sources, int unread, boolean open, boolean below) {
    /** Of a row that tells a story alone. */
    static final StoryFold NONE = new StoryFold(0, 0, 0, false, false);

    /** Of a row that is shown below the first of its story. */
    static final StoryFold BELOW = new StoryFold(0, 0, 0, false, true);

    /** Whether the row stands for others. */
    boolean hasOthers() {
        return others > 0;
    }
}
