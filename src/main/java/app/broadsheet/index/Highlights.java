package app.broadsheet.index;

import app.broadsheet.index.SearchExpression.Clause;
import app.broadsheet.index.SearchExpression.What;
import app.broadsheet.model.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows where in a text the words of a search are: in the same forms in which the search finds them. Any thread. */
public final class Highlights {
    private final WordReader reader = new WordReader();

    /**
     * The parts of a text that match.
     *
     * @param title whether the text is a headline: {@code title:} matches there only
     * @param language the text's, a BCP 47 tag; guessed when null
     * @return in order, not overlapping
     */
    public List<TextRange> of(SearchExpression expression, String text, boolean title, @Nullable String language) {
        Languages languages = Languages.ours();
        Language named = languages.of(language);
        Language used = named.isKnown() ? named : languages.guess(text);
        List<SearchTerms> wanted = new ArrayList<>();
        for (Clause clause : expression.clauses()) {
            if (!clause.not() && clause.what() instanceof What.Words words && (title || !words.titleOnly())) {
                wanted.add(SearchTerms.of(words.text(), words.unfinished(), List.of(used), reader));
            }
        }
        List<Word> words = reader.read(text, used);
        List<TextRange> ranges = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = longest(wanted, words, i);
            if (length > 0) {
                add(ranges, words.get(i).start(), words.get(i + length - 1).end());
            }
        }
        return ranges;
    }

    /** How many words from here on match, 0 for none. */
    private static int longest(List<SearchTerms> wanted, List<Word> words, int from) {
        int longest = 0;
        for (SearchTerms terms : wanted) {
            if (!terms.prefix().isEmpty() && words.get(from).term().startsWith(terms.prefix())) {
                longest = Math.max(longest, 1);
            }
            for (List<String> sequence : terms.sequences()) {
                if (sequence.size() > longest && follow(sequence, words, from)) {
                    longest = sequence.size();
                }
            }
        }
        return longest;
    }

    private static boolean follow(List<String> sequence, List<Word> words, int from) {
        if (from + sequence.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < sequence.size(); i++) {
            if (!sequence.get(i).equals(words.get(from + i).term())) {
                return false;
            }
        }
        return true;
    }

    /** Pairs of characters overlap: what touches the last range makes it longer. */
    private static void add(List<TextRange> ranges, int start, int end) {
        if (!ranges.isEmpty() && start < ranges.getLast().end()) {
            TextRange last = ranges.removeLast();
            ranges.add(new TextRange(last.start(), Math.max(last.end(), end)));
        } else {
            ranges.add(new TextRange(start, end));
        }
    }
}
