package app.broadsheet.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into words: ICU's word boundaries (dictionaries for Thai, Lao, Khmer and Burmese), pairs of characters for
 * Chinese, Japanese and Korean, accents and case folded, stems where the language is known. Any thread.
 */
final class WordReader {
    /** A term longer than this is no word; Lucene's own limit is 32766 bytes. */
    private static final int LONGEST = 64;

    private static final int LONGEST_NAME = 300;

    private static final Language NAMES = new Language("", null, CharArraySet.EMPTY_SET, true);

    /** By the language's code: a word list has no hash that stays the same. */
    private final Map<String, Analyzer> analyzers = new ConcurrentHashMap<>();

    private final ChunkMemory memory = new ChunkMemory();

    /** The words of a text in order, stop words included. */
    List<Word> read(String text, Language language) {
        Chunks places = Chunks.of(text, language.code().hashCode());
        Chunk[] chunks = known(text, places, language);
        List<Word> words = new ArrayList<>(chunks.length + 4);
        for (int i = 0; i < chunks.length; i++) {
            int start = places.start(i);
            List<Word> read = chunks[i].words();
            // By number: an iterator for each of nearly as many chunks as words is work too.
            for (int j = 0; j < read.size(); j++) {
                Word word = read.get(j);
                int at = start + word.start();
                boolean first = word.kind() == Word.Kind.NAME && startsSentence(text, at);
                words.add(new Word(word.term(), at, start + word.end(), first ? Word.Kind.PLAIN : word.kind()));
            }
        }
        return words;
    }

    /** Reads all of a text's new chunks in one go: to begin a chain costs more than to read a word by it. */
    private Chunk[] known(String text, Chunks places, Language language) {
        PlainWords plain = null;
        Chunk[] chunks = new Chunk[places.count()];
        StringBuilder unknown = new StringBuilder();
        for (int i = 0; i < chunks.length; i++) {
            int start = places.start(i);
            int end = places.end(i);
            Chunk chunk = memory.find(text, start, end, places.hash(i), language.code());
            if (chunk == null && ChunkMemory.takes(end - start)) {
                plain = plain == null ? new PlainWords(language) : plain;
                chunk = plain.read(text.substring(start, end));
                if (chunk == null) {
                    unknown.append(text, start, end).append('\n');
                } else {
                    memory.keep(chunk, places.hash(i));
                }
            }
            chunks[i] = chunk;
        }
        learn(chunks, text, places, unknown.toString(), language);
        return chunks;
    }

    /** Fills the gaps in {@code chunks}: the short ones stand in {@code unknown}, a line each. */
    private void learn(@Nullable Chunk[] chunks, String text, Chunks places, String unknown, Language language) {
        List<Word> words =
                unknown.isEmpty() ? List.of() : chunk(unknown, language).words();
        int at = 0;
        int start = 0;
        for (int i = 0; i < chunks.length; i++) {
            if (chunks[i] != null) {
                continue;
            }
            String own = text.substring(places.start(i), places.end(i));
            if (!ChunkMemory.takes(own.length())) {
                chunks[i] = chunk(own, language);
                continue;
            }
            int end = start + own.length();
            List<Word> mine = new ArrayList<>(1);
            for (; at < words.size() && words.get(at).start() < end; at++) {
                Word word = words.get(at);
                mine.add(new Word(word.term(), word.start() - start, word.end() - start, word.kind()));
            }
            Chunk read = new Chunk(own, language.code(), List.copyOf(mine));
            memory.keep(read, places.hash(i));
            chunks[i] = read;
            start = end + 1;
        }
    }

    /** Reads a text as one chunk, without looking at what is remembered. */
    Chunk chunk(String text, Language language) {
        List<Word> words = new ArrayList<>(1);
        Analyzer analyzer = analyzers.computeIfAbsent(language.code(), code -> analyzer(language));
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.length() > 0 && term.length() <= LONGEST) {
                    int start = offset.startOffset();
                    int end = offset.endOffset();
                    words.add(new Word(
                            term.toString(), start, end, Word.Kind.of(text, start, end, language.stopWords())));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Chunk(text, language.code(), List.copyOf(words));
    }

    /** The words of a name of a person or a paper: folded, not stemmed. */
    List<Word> readName(String name) {
        return read(name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME), NAMES);
    }

    /** How many kinds of chain were made so far: one a language. */
    int chains() {
        return analyzers.size();
    }

    private static boolean startsSentence(String text, int start) {
        for (int i = start - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '\n' || c == '.' || c == '!' || c == '?' || c == ':') {
                return true;
            }
            if (Character.isLetterOrDigit(c) || c == ',' || c == ';') {
                return false;
            }
        }
        return true;
    }

    private static Analyzer analyzer(Language language) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                ICUTokenizer source = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
                TokenStream words = source;
                if (language.code().equals("en")) {
                    words = new EnglishPossessiveFilter(words);
                }
                words = language.foldFirst() ? new ICUFoldingFilter(words) : new ICUNormalizer2Filter(words);
                words = new CJKBigramFilter(words);
                if (language.stemmer() != null) {
                    words = new SnowballFilter(words, language.stemmer().get());
                }
                if (!language.foldFirst()) {
                    words = new ICUFoldingFilter(words);
                }
                return new TokenStreamComponents(source, words);
            }
        };
    }
}
