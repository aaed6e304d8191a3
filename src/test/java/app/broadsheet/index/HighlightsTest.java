package app.broadsheet.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.TextRange;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is marked of a text that a search found. */
final class HighlightsTest {
    private final Highlights highlights = new Highlights();

    @Test
    void marks_every_form_of_a_word() {
        assertThat(marked("school ", "Schools stay closed; one school opens.", "en"))
                .containsExactly("Schools", "school");
        assertThat(marked("elections ", "Les élections d’hier", "fr")).containsExactly("élections");
    }

    @Test
    void marks_whole_phrases_only() {
        assertThat(marked("\"central bank\"", "The central bank and a bank. Central.", "en"))
                .containsExactly("central bank");
    }

    @Test
    void marks_what_is_being_typed() {
        assertThat(marked("earthq", "An earthquake struck.", "en")).containsExactly("earthquake");
    }

    @Test
    void marks_joined_characters_once() {
        assertThat(marked("東京都 ", "昨日、東京都で地震。", "ja")).containsExactly("東京都");
    }

    @Test
    void marks_nothing_that_is_left_out_or_belongs_to_the_headline() {
        assertThat(marked("-school title:closed ", "Schools stay closed", "en")).isEmpty();
        assertThat(highlights.of(parse("title:closed "), "Schools stay closed", true, "en"))
                .containsExactly(new TextRange(13, 19));
    }

    private List<String> marked(String typed, String text, String language) {
        return highlights.of(parse(typed), text, false, language).stream()
                .map(range -> text.substring(range.start(), range.end()))
                .toList();
    }

    private static SearchExpression parse(String typed) {
        return SearchParser.parse(typed, ZonedDateTime.parse("2026-03-10T12:00:00Z"));
    }
}
