package app.broadsheet.index;

import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;

/**
 * What the index knows of a language.
 *
 * @param code ISO 639-1, empty for a language that is not known
 * @param stemmer makes its stemmer, null when it has none
 * @param stopWords words without a subject; ignores case
 * @param foldFirst whether accents are dropped before stemming, so that words typed without them meet. False where an
 *     accent is a letter of its own and the stemmer needs it.
 */
record Language(
        String code, @Nullable Supplier<? extends SnowballStemmer> stemmer, CharArraySet stopWords, boolean foldFirst) {
    boolean isKnown() {
        return !code.isEmpty();
    }
}
