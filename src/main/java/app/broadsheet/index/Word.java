package app.broadsheet.index;

import org.apache.lucene.analysis.CharArraySet;

/**
 * A word of a text as the index knows it.
 *
 * @param term folded and stemmed; of Chinese, Japanese and Korean script a pair of characters
 * @param start where it begins in the text, in chars
 * @param end where it ends, exclusive
 * @param kind what the word looks like
 */
record Word(String term, int start, int end, Kind kind) {
    /** What a word looks like in its place. */
    enum Kind {
        /** On the language's list of words that carry no subject: "the", "of". */
        STOP,
        /** An ordinary word. */
        PLAIN,
        /** Written like a name, within a sentence. */
        NAME,
        /** Begins with a digit. */
        NUMBER;

        /**
         * What stands at {@code start} to {@code end} of a text looks like.
         *
         * @param stopWords the language's
         */
        static Kind of(String text, int start, int end, CharArraySet stopWords) {
            char[] surface = new char[end - start];
            text.getChars(start, end, surface, 0);
            if (stopWords.contains(surface, 0, surface.length)) {
                return STOP;
            }
            if (Character.isDigit(surface[0])) {
                return NUMBER;
            }
            return Character.isUpperCase(surface[0]) ? NAME : PLAIN;
        }
    }
}
