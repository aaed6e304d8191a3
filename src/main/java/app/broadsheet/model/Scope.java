package app.broadsheet.model;

/** What a list shows: one of the smart views, a folder, one source or what a search finds. */
public sealed interface Scope {
    /** Everything that is stored. */
    record Everything() implements Scope {}

    /** What was published since the start of the reader's day. */
    record Today() implements Scope {}

    /** What is not read yet. */
    record Unread() implements Scope {}

    /** What the user starred. */
    record Starred() implements Scope {}

    /** What the user dropped, opened or imported. */
    record Saved() implements Scope {}

    /** Articles that the user wrote a comment on, or a draft of one. */
    record Commented() implements Scope {}

    /** All sources of a folder and of the folders in it. */
    record InFolder(FolderId folder) implements Scope {}

    /** One source. */
    record InFeed(FeedId feed) implements Scope {}

    /**
     * What a search finds.
     *
     * @param typed the search in the words in which it was typed
     * @param newest whether the newest come first, not those that say most about it
     */
    record Search(String typed, boolean newest) implements Scope {}
}
