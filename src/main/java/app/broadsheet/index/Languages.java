package app.broadsheet.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The languages that are stemmed, with Lucene's word lists; and a guess at the language of a text. */
final class Languages {
    private static final int WORDS_TO_GUESS_BY = 200;
    private static final int LEAST_STOP_WORDS = 3;

    private final Map<String, Language> known = new LinkedHashMap<>();
    /** The numbers of the languages that have a word on their list. */
    private final CharArrayMap<int[]> stopWords = new CharArrayMap<>(5_000, true);

    private final Language unknown = new Language("", null, CharArraySet.EMPTY_SET, true);

    private Languages() {
        add("en", EnglishStemmer::new, "snowball/english_stop.txt", true);
        add("de", GermanStemmer::new, "snowball/german_stop.txt", true);
        add("fr", FrenchStemmer::new, "snowball/french_stop.txt", true);
        add("es", SpanishStemmer::new, "snowball/spanish_stop.txt", true);
        add("it", ItalianStemmer::new, "snowball/italian_stop.txt", true);
        add("pt", PortugueseStemmer::new, "snowball/portuguese_stop.txt", true);
        add("nl", DutchStemmer::new, "snowball/dutch_stop.txt", true);
        add("ca", CatalanStemmer::new, "ca/stopwords.txt", true);
        add("sv", SwedishStemmer::new, "snowball/swedish_stop.txt", false);
        add("no", NorwegianStemmer::new, "snowball/norwegian_stop.txt", false);
        add("da", DanishStemmer::new, "snowball/danish_stop.txt", false);
        add("fi", FinnishStemmer::new, "snowball/finnish_stop.txt", false);
        add("hu", HungarianStemmer::new, "snowball/hungarian_stop.txt", false);
        add("ro", RomanianStemmer::new, "ro/stopwords.txt", false);
        add("tr", TurkishStemmer::new, "tr/stopwords.txt", false);
        add("id", IndonesianStemmer::new, "snowball/indonesian_stop.txt", true);
        add("ru", RussianStemmer::new, "snowball/russian_stop.txt", false);
        add("el", GreekStemmer::new, "el/stopwords.txt", false);
        add("ar", ArabicStemmer::new, "ar/stopwords.txt", false);
        add("hi", HindiStemmer::new, "hi/stopwords.txt", false);
    }

    /** All of them. Read when they are first asked for: a start that finds nothing new does not ask. They never change. */
    static Languages ours() {
        return Read.LANGUAGES;
    }

    private static final class Read {
        static final Languages LANGUAGES = new Languages();
    }

    /** The language of a BCP 47 tag; without one, or with one that is not stemmed, an unknown language. */
    Language of(@Nullable String tag) {
        if (tag == null) {
            return unknown;
        }
        String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        String used = switch (code) {
            case "nb", "nn" -> "no";
            case "in" -> "id";
            default -> code;
        };
        Language language = known.get(used);
        return language != null ? language : new Language(used, null, CharArraySet.EMPTY_SET, true);
    }

    /** The code under which a language is indexed: the Norwegian ones together, Indonesian by its newer code. */
    static String stemmedAs(String code) {
        return switch (code) {
            case "nb", "nn" -> "no";
            case "in" -> "id";
            default -> code;
        };
    }

    /**
     * The language whose stop words are the most frequent at the start of a text; unknown when there are hardly any. Of a
     * headline with one sentence fewer are enough, when no other language has as many.
     */
    Language guess(String text) {
        int[] counts = new int[known.size()];
        for (String word : firstWords(text)) {
            int[] in = stopWords.get(word);
            if (in != null) {
                for (int language : in) {
                    counts[language]++;
                }
            }
        }
        Language best = unknown;
        int most = 0;
        int second = 0;
        int at = 0;
        for (Language language : known.values()) {
            int count = counts[at];
            if (count > most) {
                second = most;
                most = count;
                best = language;
            } else {
                second = Math.max(second, count);
            }
            at++;
        }
        boolean enough = most >= LEAST_STOP_WORDS || (most == LEAST_STOP_WORDS - 1 && second < most);
        return enough ? best : unknown;
    }

    Collection<Language> all() {
        return known.values();
    }

    private static List<String> firstWords(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < WORDS_TO_GUESS_BY; i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private void add(String code, Supplier<? extends SnowballStemmer> stemmer, String list, boolean foldFirst) {
        CharArraySet words = CharArraySet.unmodifiableSet(new CharArraySet(StopList.read(list), true));
        for (Object word : words) {
            String letters = new String((char[]) word);
            int[] before = Objects.requireNonNullElse(stopWords.get(letters), new int[0]);
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = known.size();
            stopWords.put(letters, after);
        }
        known.put(code, new Language(code, stemmer, words, foldFirst));
    }
}
