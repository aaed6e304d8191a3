package app.broadsheet.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a typed word may be called in the index. The reader does not say in which language he types, so a word is stemmed
 * in each language that there are articles in.
 *
 * @param sequences each a way to write the typed words as terms, in order; never empty sequences
 * @param prefix what the last word begins with when it is still being typed, else empty
 */
record SearchTerms(Set<List<String>> sequences, String prefix) {
    /** A shorter prefix would match half of the index. One character of Chinese or Japanese says more. */
    private static final int SHORTEST_PREFIX = 3;

    static SearchTerms of(String text, boolean unfinished, Collection<Language> languages, WordReader reader) {
        Set<List<String>> sequences = new LinkedHashSet<>();
        for (Language language : languages) {
            add(sequences, terms(reader.read(text, language)));
        }
        List<String> unstemmed = terms(reader.readName(text));
        add(sequences, unstemmed);
        String last = unstemmed.isEmpty() ? "" : unstemmed.getLast();
        boolean longEnough = last.length() >= SHORTEST_PREFIX || isIdeograph(last);
        boolean open = unstemmed.size() == 1 && longEnough && (unfinished || (isIdeograph(last) && last.length() == 1));
        return new SearchTerms(sequences, open ? last : "");
    }

    /** Whether there is nothing to look for: only signs were typed. */
    boolean isEmpty() {
        return sequences.isEmpty();
    }

    private static void add(Set<List<String>> sequences, List<String> terms) {
        if (!terms.isEmpty()) {
            sequences.add(terms);
        }
    }

    private static List<String> terms(List<Word> words) {
        List<String> terms = new ArrayList<>();
        words.forEach(word -> terms.add(word.term()));
        return terms;
    }

    private static boolean isIdeograph(String term) {
        return !term.isEmpty() && Character.isIdeographic(term.codePointAt(0));
    }
}
