package app.broadsheet.index;

import java.io.IOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Stems words as Snowball does, and remembers the stems of the words that come again and again: to look one up costs a
 * fraction of working it out. For one thread, as every chain is.
 */
final class StemFilter extends TokenFilter {
    private static final int MOST = 8_192;

    private final SnowballStemmer stemmer;
    private final CharArrayMap<char[]> stems = new CharArrayMap<>(MOST, false);
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    StemFilter(TokenStream words, SnowballStemmer stemmer) {
        super(words);
        this.stemmer = stemmer;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] known = stems.get(term.buffer(), 0, term.length());
        if (known == null) {
            known = stem();
        }
        term.copyBuffer(known, 0, known.length);
        return true;
    }

    private char[] stem() {
        String word = term.toString();
        stemmer.setCurrent(word);
        stemmer.stem();
        char[] stem = stemmer.getCurrent().toCharArray();
        if (stems.size() >= MOST) {
            stems.clear();
        }
        stems.put(word, stem);
        return stem;
    }
}
