package app.broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.ArticleForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SavedNameTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "The 5.40 ferry.html, HTML, The 5.40 ferry.html",
        "The 5.40 ferry.html, PDF, The 5.40 ferry.pdf",
        "The 5.40 ferry.html, MARKDOWN, The 5.40 ferry.md",
        "The 5.40 ferry, HTML, The 5.40 ferry.html",
        "The 5.40 ferry, PDF, The 5.40 ferry.pdf",
        "typed.PDF, HTML, typed.PDF",
        "typed.md, PDF, typed.md",
        "old.htm, HTML, old.htm"
    })
    void the_ending_says_what_it_holds(String chosen, ArticleForm kind, String expected) {
        assertThat(SavedName.of(folder.resolve(chosen), kind)).isEqualTo(folder.resolve(expected));
    }

    @Test
    void nothing_is_written_over_that_the_dialog_has_not_asked_about() throws IOException {
        Files.createFile(folder.resolve("story.pdf"));
        assertThat(SavedName.of(folder.resolve("story.html"), ArticleForm.PDF))
                .isEqualTo(folder.resolve("story 2.pdf"));
        assertThat(SavedName.of(folder.resolve("story.pdf"), ArticleForm.PDF)).isEqualTo(folder.resolve("story.pdf"));
    }
}
