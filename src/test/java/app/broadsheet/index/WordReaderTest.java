package app.broadsheet.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How text is cut into words. */
final class WordReaderTest {
    private final Languages languages = Languages.ours();
    private final WordReader reader = new WordReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snowball/english_stop.txt",
                "snowball/german_stop.txt",
                "snowball/french_stop.txt",
                "snowball/spanish_stop.txt",
                "snowball/italian_stop.txt",
                "snowball/portuguese_stop.txt",
                "snowball/dutch_stop.txt",
                "snowball/swedish_stop.txt",
                "snowball/norwegian_stop.txt",
                "snowball/danish_stop.txt",
                "snowball/finnish_stop.txt",
                "snowball/hungarian_stop.txt",
                "snowball/russian_stop.txt",
                "snowball/indonesian_stop.txt",
                "ca/stopwords.txt",
                "ro/stopwords.txt",
                "tr/stopwords.txt",
                "el/stopwords.txt",
                "ar/stopwords.txt",
                "hi/stopwords.txt"
            })
    void lists_of_words_without_a_subject_are_read_as_lucene_reads_them(String list) throws IOException {
        try (InputStream in = Analyzer.class.getResourceAsStream("/org/apache/lucene/analysis/" + list)) {
            CharArraySet expected = list.startsWith("snowball")
                    ? WordlistLoader.getSnowballWordSet(in, StandardCharsets.UTF_8)
                    : WordlistLoader.getWordSet(in, StandardCharsets.UTF_8, "#");
            assertThat(new CharArraySet(StopList.read(list), false))
                    .hasSizeGreaterThan(70)
                    .isEqualTo(expected);
        }
    }

    @Test
    void one_chain_a_language_serves_all_texts() {
        for (int i = 0; i < 50; i++) {
            reader.read("The school's closed", languages.of("en"));
            reader.read("Die Nord-Schule bleibt zu", languages.of("de-AT"));
            reader.read("学校は休み", languages.of("ja"));
            reader.readName("Ann O'Lee");
        }
        assertThat(reader.chains()).isEqualTo(4);
    }

    @Test
    void words_are_folded_stemmed_and_told_apart_by_their_looks() {
        assertThat(reader.read("The schools in Zürich closed at 10.", languages.of("en")))
                .extracting(Word::term, Word::kind)
                .contains(
                        tuple("the", Word.Kind.STOP),
                        tuple("school", Word.Kind.PLAIN),
                        tuple("zurich", Word.Kind.NAME),
                        tuple("10", Word.Kind.NUMBER));
    }

    @Test
    void the_language_is_guessed_where_nobody_says_it() {
        assertThat(languages
                        .guess("The mayor said that it was the first of its kind")
                        .code())
                .isEqualTo("en");
        assertThat(languages
                        .guess("Der Bürgermeister sagte, dass es nicht das erste Mal ist")
                        .code())
                .isEqualTo("de");
        assertThat(languages.guess("東京で地震").isKnown()).isFalse();
    }

    @Test
    void a_hostile_text_ends_in_bounded_words() {
        List<Word> words = reader.read("a".repeat(500_000) + " end", languages.of("en"));
        assertThat(words).allSatisfy(word -> assertThat(word.term().length()).isLessThanOrEqualTo(64));
    }

    @Test
    void what_stands_between_two_spaces_is_read_as_in_the_whole_text() {
        String[] pieces = {
            "peace",
            "Peace,",
            "(peace)",
            "U.S.",
            "U.S",
            "3.14",
            "1,000.5",
            ".5",
            "-5",
            "it's",
            "it’s",
            "students'",
            "‘so’",
            "AT&T",
            "e-mail",
            "a_b",
            "http://example.org/a?b=c",
            "me@example.org",
            "Zürich",
            "e\u0301a",
            "\u0301",
            ".\u0308x",
            "na\u00EFve",
            "soft\u00ADhyphen",
            "a\u200Db",
            "a\u00A0b",
            "ไทยแลนด์",
            "中国人民",
            "学校は休み",
            "ｶﾀｶﾅ",
            "한국어",
            "한국",
            "мир",
            "Мир!",
            "εἰρήνη",
            "سلام",
            "שלום",
            "צה\"ל",
            "हिन्दी",
            "မြန်မာ",
            "👩‍👩‍👧",
            "🇭🇰",
            "1️⃣",
            "…",
            "—",
            "a—b",
            "«paix»",
            "l’eau",
            "qu'il",
            "İstanbul",
            "STRASSE",
            "Straße",
            "ﬁne",
            "10:30",
            "a:b",
            "C++",
            "#tag",
            "“quoted”",
            "!?",
            "x.y.z",
            "..",
            "𝐀",
            "\uD800",
            "3中",
            "中3",
            "A中B"
        };
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(1, 9); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(6) == 0 ? '\n' : ' ');
            }
            String read = text.toString();
            Language language =
                    languages.of(List.of("en", "fr", "tr", "ru", "xx").get(random.nextInt(5)));
            assertThat(reader.read(read, language))
                    .as(read)
                    .extracting(Word::term, Word::start, Word::end)
                    .isEqualTo(reader.chunk(read, language).words().stream()
                            .map(word -> tuple(word.term(), word.start(), word.end()))
                            .toList());
        }
    }

    @Test
    void a_word_of_plain_letters_is_read_as_by_the_whole_chain() {
        Random random = new Random(11);
        String letters = "abcdefghijklmnopqrstuvwxyzABCXYZ";
        StringBuilder more = new StringBuilder();
        for (char c = '\u00C0'; c <= '\u017F'; c++) {
            more.append(c);
        }
        String accented = more.toString();
        more.setLength(0);
        for (char c = '\u0400'; c <= '\u045F'; c++) {
            more.append(c);
        }
        String cyrillic = more.toString();
        String[] endings = {"", "s", "ing", "ation", "heiten", "ités", "mente", "ующий", "lerinden", "b", "c"};
        for (Language language : languages.all()) {
            for (int round = 0; round < 300; round++) {
                StringBuilder word = new StringBuilder();
                boolean slavic = random.nextInt(4) == 0;
                for (int i = random.nextInt(1, 12); i > 0; i--) {
                    String from = slavic ? cyrillic : random.nextInt(5) == 0 ? accented : letters;
                    word.append(from.charAt(random.nextInt(from.length())));
                }
                String read = word + endings[random.nextInt(endings.length)];
                assertThat(reader.read(", " + read, language))
                        .as(language.code() + " " + read)
                        .extracting(Word::term, Word::start, Word::end)
                        .isEqualTo(reader.chunk(", " + read, language).words().stream()
                                .map(each -> tuple(each.term(), each.start(), each.end()))
                                .toList());
            }
        }
    }

    @Test
    void a_name_is_told_from_the_beginning_of_a_sentence_by_what_stands_before() {
        assertThat(reader.read("Lagos is large. Lagos grows, said \"Lagos\" Today", languages.of("en")))
                .filteredOn(word -> word.term().equals("lago"))
                .extracting(Word::kind)
                .containsExactly(Word.Kind.PLAIN, Word.Kind.PLAIN, Word.Kind.NAME);
    }
}
