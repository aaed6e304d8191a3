package app.broadsheet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LineBreaksTest {
    @ParameterizedTest
    @CsvSource({
        "Marrowick\u2019s early,Marrowick\u2019s |early",
        "l\u2019autre viaduc,l\u2019autre |viaduc",
        "\u201CStop\u201D signs,\u201CStop\u201D |signs",
        "\u00ABstop\u00BB there,\u00ABstop\u00BB |there",
        "example.org at 10:30am,example.org |at |10:30am",
        "see https://paper.example/a-b,see |https://paper.example/a-|b",
        "\u5317\u4EAC\u201D\u4E0A,\u5317|\u4EAC\u201D|\u4E0A",
    })
    void a_line_ends_between_words_and_not_within(String text, String pieces) {
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int end : LineBreaks.ends(text)) {
            found.add(text.substring(start, end));
            start = end;
        }
        assertThat(String.join("|", found)).isEqualTo(pieces);
    }

    @Test
    void an_address_that_is_being_written_is_broken_after_its_signs() {
        assertThat(SoftBreaks.flow("https://lamps.example/teacher", String::length, 24))
                .isEqualTo("https://lamps.example/" + SoftBreaks.BREAK + "teacher");
        assertThat(SoftBreaks.flow("lampsexampleteacher", String::length, 10))
                .isEqualTo("lampsexamp" + SoftBreaks.BREAK + "leteacher");
    }

    /** Fitting such a word into lines letter by letter took seconds. */
    @ParameterizedTest
    @ValueSource(strings = {"\u05D0\u05D1\u05D2", "abc", "\u0628\u0627\u062A"})
    void a_run_that_no_word_is_as_long_as_is_cut_into_short_pieces(String letters) {
        String word = letters.repeat(8_000);
        int[] ends = LineBreaks.ends("before " + word + " after");

        int start = 0;
        for (int end : ends) {
            assertThat(end - start).isBetween(1, 40);
            start = end;
        }
        assertThat(start).isEqualTo(word.length() + "before  after".length());
    }
}
