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
        learn(text, language);
        List<Word> words = new ArrayList<>(text.length() / 6 + 4);
        eachChunk(text, (start, end) -> {
            Chunk known = memory.find(text, start, end, language.code());
            Chunk chunk = known != null ? known : chunk(text.substring(start, end), language);
            for (Word word : chunk.words()) {
                int at = start + word.start();
                boolean first = word.kind() == Word.Kind.NAME && startsSentence(text, at);
                words.add(new Word(word.term(), at, start + word.end(), first ? Word.Kind.PLAIN : word.kind()));
            }
        });
        return words;
    }

    /** Reads all of a text's new chunks in one go: to begin a chain costs more than to read a word by it. */
    private void learn(String text, Language language) {
        StringBuilder unknown = new StringBuilder();
        eachChunk(text, (start, end) -> {
            if (ChunkMemory.takes(end - start) && memory.find(text, start, end, language.code()) == null) {
                unknown.append(text, start, end).append('\n');
            }
        });
        List<Word> words = unknown.isEmpty()
                ? List.of()
                : chunk(unknown.toString(), language).words();
        int at = 0;
        for (int start = 0; start < unknown.length(); ) {
            int end = unknown.indexOf("\n", start);
            List<Word> mine = new ArrayList<>(1);
            for (; at < words.size() && words.get(at).start() < end; at++) {
                Word word = words.get(at);
                mine.add(new Word(word.term(), word.start() - start, word.end() - start, word.kind()));
            }
            memory.keep(new Chunk(unknown.substring(start, end), language.code(), List.copyOf(mine)));
            start = end + 1;
        }
    }

    private static void eachChunk(String text, Place place) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSpace(text.charAt(i))) {
                int end = i;
                while (start < end && isSign(text.charAt(start))) {
                    start++;
                }
                while (start < end && isSign(text.charAt(end - 1))) {
                    end--;
                }
                if (start < end) {
                    place.at(start, end);
                }
                start = i + 1;
            }
        }
    }

    private interface Place {
        void at(int start, int end);
    }

    /** What parts chunks. There are more kinds of space: those are left to ICU. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** What belongs to no word when it stands at the end of a chunk; so "peace" and "(peace)," are the same chunk. */
    private static boolean isSign(char c) {
        return switch (c) {
            case '.', ',', ';', ':', '!', '?', '"', '(', ')', '\u201C', '\u201D' -> true;
            default -> false;
        };
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
                    words.add(new Word(term.toString(), start, end, kind(text, start, end, language)));
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

    private static Word.Kind kind(String text, int start, int end, Language language) {
        char[] surface = new char[end - start];
        text.getChars(start, end, surface, 0);
        if (language.stopWords().contains(surface, 0, surface.length)) {
            return Word.Kind.STOP;
        }
        if (Character.isDigit(surface[0])) {
            return Word.Kind.NUMBER;
        }
        return Character.isUpperCase(surface[0]) ? Word.Kind.NAME : Word.Kind.PLAIN;
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
