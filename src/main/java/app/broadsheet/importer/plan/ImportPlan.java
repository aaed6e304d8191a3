package app.broadsheet.importer.plan;

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

    /** Addresses to be fetched. At least one, each absolute {@code http} or {@code https}. */
    record Links(List<URI> addresses) implements ImportPlan {
        public Links {
            addresses = List.copyOf(addresses);
        }
    }

    /** It can't be used. {@code why} is a sentence for the reader that says what to do, where there is something. */
    record Unreadable(String why) implements ImportPlan {}
}
