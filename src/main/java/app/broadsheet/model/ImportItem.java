package app.broadsheet.model;

import java.net.URI;
import java.util.List;

/** What became of one thing that was dropped, opened or given on the command line. */
public sealed interface ImportItem {
    /** Its name, for people: a file's name or an address. */
    String name();

    /**
     * Articles were read; the first is the one to show, the others came along with it.
     *
     * @param replaced how many of those that were here already now have the richer text of the file
     */
    record Articles(String name, List<ArticleId> articles, int alreadyHere, int replaced) implements ImportItem {
        public Articles {
            articles = List.copyOf(articles);
        }

        /** Articles none of which replaces anything. */
        public Articles(String name, List<ArticleId> articles, int alreadyHere) {
            this(name, articles, alreadyHere, 0);
        }
    }

    /** Subscriptions were added from a list, or a single one from its address or file. */
    record Subscriptions(String name, List<FeedId> added, int alreadyHere, List<String> problems)
            implements ImportItem {
        public Subscriptions {
            added = List.copyOf(added);
            problems = List.copyOf(problems);
        }
    }

    /** A page that offers several feeds: the user has to choose. */
    record Choices(String name, List<FeedChoice> feeds) implements ImportItem {
        public Choices {
            feeds = List.copyOf(feeds);
        }
    }

    /**
     * The feed is there, but its server asks for a name and a password.
     *
     * @param address the feed's
     * @param at where it is asked: the same, or where that address leads
     * @param why a sentence for the reader
     */
    record SignInNeeded(String name, URI address, URI at, String why) implements ImportItem {}

    /** The address of an article was kept; its page comes as soon as it can be fetched, also after a restart. */
    record Waiting(String name, ArticleId article) implements ImportItem {}

    /** It could not be used. {@code why} is a sentence for the reader that says what to do, where there is something. */
    record Unreadable(String name, String why) implements ImportItem {}
}
