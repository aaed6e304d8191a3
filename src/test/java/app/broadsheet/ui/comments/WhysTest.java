package app.broadsheet.ui.comments;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.ui.fx.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WhysTest {
    private static final Pattern SENTENCE = Pattern.compile("\"([A-Z][^\"]*[.])\"");

    private final Words french = Words.of(Whys.class, Locale.FRENCH);

    @Test
    void every_sentence_of_the_outbox_is_known_in_every_language() throws IOException {
        Words english = Words.of(Whys.class, Locale.ENGLISH);
        try (Stream<Path> files = Files.list(Path.of("src/main/java/app/broadsheet/comment"))) {
            List<String> sentences = files.map(WhysTest::read)
                    .flatMap(text -> SENTENCE.matcher(text).results().map(result -> result.group(1)))
                    .flatMap(text -> Stream.of(text.split("(?<=[.])\\s+")))
                    .distinct()
                    .toList();
            assertThat(sentences).hasSizeGreaterThan(40);
            assertThat(sentences).allSatisfy(sentence -> {
                assertThat(english.has(Whys.key(sentence)))
                        .as(Whys.key(sentence))
                        .isTrue();
                assertThat(Whys.of(sentence, english).replace('’', '\'')).isEqualTo(sentence);
                assertThat(Whys.of(sentence, french)).isNotEqualTo(sentence);
            });
        }
    }

    @Test
    void what_a_site_said_stays_and_what_is_ours_beside_it_does_not() {
        assertThat(Whys.of("Comments must be kind. The site has removed it.", french))
                .isEqualTo("Comments must be kind. Le site l’a retiré.");
        assertThat(Whys.of("The site answered with an error (403).", french))
                .isEqualTo("Le site a répondu par une erreur (403).");
        assertThat(Whys.of("", french)).isEmpty();
    }

    @Test
    void why_a_site_could_not_be_reached_is_said_in_our_language_too() {
        assertThat(Whys.of("lamps.example took too long to answer.", french))
                .startsWith("lamps.example ")
                .doesNotContain("answer");
        assertThat(Whys.of(
                        "lamps.example could not be found. The address may be wrong, or there is no network.", french))
                .doesNotContain("network");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
