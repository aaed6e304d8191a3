package app.broadsheet.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of one text that carry its subject, each with how often it is used. */
final class Profile {
    private final Map<String, Term> terms = new LinkedHashMap<>();

    /**
     * A word and its use.
     *
     * @param surface how the text writes it first
     * @param inTitle uses in the headline
     * @param inBody uses in the body
     */
    record Term(String text, String surface, Word.Kind kind, int inTitle, int inBody) {
        /** What stands for it in signatures: 24 bits. */
        int hash() {
            return hash(text);
        }

        static int hash(String term) {
            int h = 0x9E3779B9;
            for (int i = 0; i < term.length(); i++) {
                h = (h ^ term.charAt(i)) * 0x01000193;
                h ^= h >>> 15;
            }
            h *= 0x85EBCA6B;
            return (h ^ (h >>> 13)) >>> 8;
        }
    }

    Profile(ReadText title, ReadText body) {
        boolean headlineCase = isHeadlineCase(title);
        for (Word word : title.words()) {
            Word.Kind kind = word.kind() == Word.Kind.NAME && headlineCase ? Word.Kind.PLAIN : word.kind();
            count(word, kind, title.text(), 1, 0);
        }
        for (Word word : body.words()) {
            count(word, word.kind(), body.text(), 0, 1);
        }
    }

    Collection<Term> terms() {
        return terms.values();
    }

    List<Term> list() {
        return new ArrayList<>(terms.values());
    }

    private void count(Word word, Word.Kind kind, String text, int inTitle, int inBody) {
        if (kind == Word.Kind.STOP || isLetter(word)) {
            return;
        }
        terms.merge(
                word.term(),
                new Term(word.term(), text.substring(word.start(), word.end()), kind, inTitle, inBody),
                (a, b) -> new Term(
                        a.text(),
                        a.surface(),
                        // Seen within a sentence of the body, a word says best what it is.
                        b.kind() == Word.Kind.NAME ? b.kind() : a.kind(),
                        a.inTitle() + b.inTitle(),
                        a.inBody() + b.inBody()));
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
