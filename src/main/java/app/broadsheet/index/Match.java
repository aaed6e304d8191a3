package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import java.util.List;

/**
 * A related story.
 *
 * @param article the article; of several with the same text the earliest
 * @param score how alike the two are, 0 to 1; comparable between questions
 * @param bond what relates them
 * @param words up to three names or words that both are about, as the asking article writes them
 * @param copies other articles with the same text as {@code article}, the earliest first
 */
public record Match(ArticleId article, double score, Bond bond, List<String> words, List<ArticleId> copies) {
    public Match {
        words = List.copyOf(words);
        copies = List.copyOf(copies);
    }

    /** Why it is related, in a few words for the reader: "same event", "same people: Lohan". */
    public String why() {
        return bond == Bond.SAME_NAMES && !words.isEmpty()
                ? bond.inWords() + ": " + String.join(", ", words)
                : bond.inWords();
    }

    /** What relates two stories. */
    public enum Bond {
        /** The same text, as agencies send it to many. */
        SAME_TEXT("same report"),
        /** The same event, told by someone else or a little later. */
        SAME_EVENT("same event"),
        /** What led to it: clearly earlier, and about the same. */
        BACKGROUND("background"),
        /** What came of it: clearly later, and about the same. */
        FOLLOW_UP("what came later"),
        /** The same people or places, perhaps in another matter. */
        SAME_NAMES("same people and places"),
        /** The same subject. */
        SAME_SUBJECT("same subject");

        private final String inWords;

        Bond(String inWords) {
            this.inWords = inWords;
        }

        /** In a few words for the reader. */
        public String inWords() {
            return inWords;
        }
    }
}
