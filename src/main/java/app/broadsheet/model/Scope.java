package app.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * What a list shows: one of the smart views, a folder, one source or what a search finds. Those that every start asks for say
 * themselves what equals them: what Java derives, the JVM puts together when it is first asked, for some milliseconds each.
 */
public sealed interface Scope {
    /** Everything that is stored. */
    record Everything() implements Scope {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Everything;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** What was published since the start of the reader's day. */
    record Today() implements Scope {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Today;
        }

        @Override
        public int hashCode() {
            return 2;
        }
    }

    /** What is not read yet. */
    record Unread() implements Scope {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unread;
        }

        @Override
        public int hashCode() {
            return 3;
        }
    }

    /** What the user starred. */
    record Starred() implements Scope {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Starred;
        }

        @Override
        public int hashCode() {
            return 4;
        }
    }

    /** What the user dropped, opened or imported. */
    record Saved() implements Scope {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Saved;
        }

        @Override
        public int hashCode() {
            return 5;
        }
    }

    /** Articles that the user wrote a comment on, or a draft of one. */
    record Commented() implements Scope {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Commented;
        }

        @Override
        public int hashCode() {
            return 6;
        }
    }

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
