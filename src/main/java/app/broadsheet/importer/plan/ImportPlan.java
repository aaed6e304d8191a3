package app.broadsheet.importer.plan;

import app.broadsheet.feed.OpmlOutline;
import app.broadsheet.feed.ParsedFeed;
import java.net.URI;
import java.util.List;

/** What a file turned out to be, and what is to be done with it. Nothing is stored or fetched yet. */
public sealed interface ImportPlan {
    /**
     * A page: its own article, and the stories that it shows beside it.
     *
     * @param articles at least one; the first is the page's own, the others are related to it
     */
    record Articles(List<ImportedArticle> articles) implements ImportPlan {
        public Articles {
            articles = List.copyOf(articles);
        }
    }

    /**
     * Articles that have nothing to do with each other: the export of a read-later service, bookmarks.
     *
     * @param articles those that are only a bookmark have a link and an empty body: it is still to be fetched
     * @param problems a sentence for the reader for what could not be taken over
     */
    record Collection(List<ImportedArticle> articles, List<String> problems) implements ImportPlan {
        public Collection {
            articles = List.copyOf(articles);
            problems = List.copyOf(problems);
        }
    }

    /**
     * A list of subscriptions.
     *
     * @param problems a sentence for the reader for each line that cannot be followed
     */
    record FeedList(List<OpmlOutline> outlines, List<String> problems) implements ImportPlan {
        public FeedList {
            outlines = List.copyOf(outlines);
            problems = List.copyOf(problems);
        }
    }

    /** A feed that was saved as a file. Its own address, {@link ParsedFeed#self}, may be missing. */
    record FeedFile(ParsedFeed feed) implements ImportPlan {}

    /** Addresses to be fetched. At least one, each absolute {@code http} or {@code https}. */
    record Links(List<URI> addresses) implements ImportPlan {
        public Links {
            addresses = List.copyOf(addresses);
        }
    }

    /** An archive or folder: what each file in it is, in order. */
    record Several(List<Part> parts) implements ImportPlan {
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /** A file in an archive or folder; {@code name} is for people, as it stands there. */
    record Part(String name, ImportPlan plan) {}

    /** It can't be used. {@code why} is a sentence for the reader that says what to do, where there is something. */
    record Unreadable(String why) implements ImportPlan {}
}
