package app.broadsheet.index;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Reads the chunks that are one word of Latin or Cyrillic letters and nothing else, nine in ten, as the whole chain would,
 * without it: such a chunk has no word boundary within (UAX #29, WB5). One text at a time.
 */
final class PlainWords {
    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();

    private final Language language;
    private final @Nullable SnowballStemmer stemmer;

    PlainWords(Language language) {
        this.language = language;
        this.stemmer = language.stemmer() == null ? null : language.stemmer().get();
    }

    /** The chunk with its one word; null when only the chain can tell. */
    @Nullable
    Chunk read(String text) {
        if (!isPlain(text)) {
            return null;
        }
        String term = folded(text);
        if (stemmer != null) {
            stemmer.setCurrent(term);
            stemmer.stem();
            term = stemmer.getCurrent();
        }
        if (!language.foldFirst()) {
            term = ICUFoldingFilter.NORMALIZER.normalize(term);
        }
        return new Chunk(
                text,
                language.code(),
                term.isEmpty()
                        ? List.of()
                        : List.of(new Word(
                                term, 0, text.length(), Word.Kind.of(text, 0, text.length(), language.stopWords()))));
    }

    private String folded(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            ascii &= text.charAt(i) < 0x80;
        }
        if (ascii) {
            // The same, without asking for decompositions.
            return text.toLowerCase(Locale.ROOT);
        }
        return (language.foldFirst() ? ICUFoldingFilter.NORMALIZER : CASE).normalize(text);
    }

    private static boolean isPlain(String text) {
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            latin |= isLatin(c);
            cyrillic |= c >= '\u0400' && c <= '\u045F';
            if (!isLatin(c) && !(c >= '\u0400' && c <= '\u045F')) {
                return false;
            }
        }
        return latin != cyrillic;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '\u00C0' && c <= '\u017F' && c != '\u00D7' && c != '\u00F7');
    }
}
