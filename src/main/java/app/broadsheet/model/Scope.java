package app.broadsheet.model;

/** What a list shows: one of the smart views, a folder or one source. */
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
}
