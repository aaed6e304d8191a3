package app.broadsheet.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How text is cut into words. */
final class WordReaderTest {
    private final Languages languages = new Languages();
    private final WordReader reader = new WordReader();

    @Test
    void one_chain_a_language_serves_all_texts() {
        for (int i = 0; i < 50; i++) {
            reader.read("Schools stay closed", languages.of("en"));
            reader.read("Schulen bleiben zu", languages.of("de-AT"));
            reader.read("学校は休み", languages.of("ja"));
            reader.readName("Ann Lee");
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
}
