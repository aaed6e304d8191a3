package app.broadsheet.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of one text that carry its subject, each with how often it is used. */
final class Profile {
    private static final int USUAL = 300;

    private final List<Term> terms = new ArrayList<>(USUAL);
    /** The same by their words. */
    private final Map<String, Term> byWord = HashMap.newHashMap(USUAL);

    /** A word and its use. */
    static final class Term {
        private static final int SEED = 0x9E3779B9;

        private final String text;
        private final String article;
        private final int start;
        private final int end;
        private final int hash;
        private Word.Kind kind;
        private int inTitle;
        private int inBody;

        private Term(Word word, String article) {
            this.text = word.term();
            this.article = article;
            this.start = word.start();
            this.end = word.end();
            this.kind = word.kind();
            this.hash = hash(text);
        }

        /** Folded and stemmed. */
        String text() {
            return text;
        }

        /** How the text writes it first. */
        String surface() {
            return article.substring(start, end);
        }

        Word.Kind kind() {
            return kind;
        }

        /** Uses in the headline. */
        int inTitle() {
            return inTitle;
        }

        /** Uses in the body. */
        int inBody() {
            return inBody;
        }

        /** What stands for it in signatures: 24 bits. */
        int hash() {
            return hash;
        }

        static int hash(String term) {
            int h = SEED;
            for (int i = 0; i < term.length(); i++) {
                h = mixed(h, term.charAt(i));
            }
            return finished(h);
        }

        /** The same of the first {@code length} of {@code chars}. */
        static int hash(char[] chars, int length) {
            int h = SEED;
            for (int i = 0; i < length; i++) {
                h = mixed(h, chars[i]);
            }
            return finished(h);
        }

        private static int mixed(int hash, char next) {
            int h = (hash ^ next) * 0x01000193;
            return h ^ (h >>> 15);
        }

        private static int finished(int hash) {
            int h = hash * 0x85EBCA6B;
            return (h ^ (h >>> 13)) >>> 8;
        }
    }

    Profile(ReadText title, ReadText body) {
        boolean headlineCase = isHeadlineCase(title);
        for (Word word : title.words()) {
            Term term = term(word, title.text());
            if (term != null) {
                term.inTitle++;
                if (headlineCase && term.kind == Word.Kind.NAME) {
                    term.kind = Word.Kind.PLAIN;
                }
            }
        }
        for (Word word : body.words()) {
            Term term = term(word, body.text());
            if (term != null) {
                term.inBody++;
                if (word.kind() == Word.Kind.NAME) {
                    // Seen within a sentence of the body, a word says best what it is.
                    term.kind = Word.Kind.NAME;
                }
            }
        }
    }

    /** In the order of their first use. */
    List<Term> terms() {
        return terms;
    }

    private @Nullable Term term(Word word, String text) {
        if (word.kind() == Word.Kind.STOP || isLetter(word)) {
            return null;
        }
        Term term = byWord.get(word.term());
        if (term == null) {
            term = new Term(word, text);
            byWord.put(word.term(), term);
            terms.add(term);
        }
        return term;
    }

    /** A lone Latin letter: what is left of an apostrophe, an initial or a list's number. */
    private static boolean isLetter(Word word) {
        return word.term().length() == 1 && word.term().charAt(0) < 0x250;
    }

    /** Whether headlines Write Every Word Large, so that capitals say nothing. */
    private static boolean isHeadlineCase(ReadText title) {
        int large = 0;
        int small = 0;
        for (Word word : title.words()) {
            if (word.kind() == Word.Kind.NAME) {
                large++;
            } else if (word.kind() == Word.Kind.PLAIN && word.start() > 0) {
                small++;
            }
        }
        return large > small;
    }
}
