package app.broadsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Words;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says all that English does, with the same things filled in. */
final class MessagesTest {
    private static final Path ROOMS = Path.of("src", "main", "resources", "app", "broadsheet", "ui");
    private static final List<String> LANGUAGES = List.of("fr", "zh_TW");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[^}]*}");

    static List<Path> rooms() throws IOException {
        try (Stream<Path> files = Files.walk(ROOMS)) {
            return files.filter(file -> file.endsWith("messages.properties"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_says_the_same_in_every_language(Path room) throws IOException {
        Properties english = read(room.resolve("messages.properties"));
        for (String language : LANGUAGES) {
            Properties other = read(room.resolve("messages_" + language + ".properties"));
            assertThat(other.stringPropertyNames())
                    .as("%s in %s", room, language)
                    .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(arguments(other.getProperty(key)))
                        .as("%s, %s in %s", room, key, language)
                        .isEqualTo(arguments(english.getProperty(key)));
                assertThat(other.getProperty(key).isBlank())
                        .isEqualTo(english.getProperty(key).isBlank());
            }
        }
    }

    /** Written twice, an apostrophe is read twice where nothing is filled in; a count always is. */
    @ParameterizedTest
    @MethodSource("rooms")
    void an_apostrophe_is_written_twice_only_where_something_is_filled_in(Path room) throws IOException {
        for (String file : List.of("messages", "messages_fr", "messages_zh_TW")) {
            Properties read = read(room.resolve(file + ".properties"));
            for (String key : read.stringPropertyNames()) {
                String phrase = read.getProperty(key);
                boolean counted = key.endsWith(".one") || key.endsWith(".other");
                if (!counted && !ARGUMENT.matcher(phrase).find()) {
                    assertThat(phrase).doesNotContain("''");
                }
            }
        }
    }

    @Test
    void a_locale_finds_its_words_and_counts_as_it_does() {
        Words french = Words.of(Ages.class, Locale.CANADA_FRENCH);
        assertThat(french.count("age.days", 0)).isEqualTo("il y a 0 jour");
        assertThat(french.count("age.days", 2)).isEqualTo("il y a 2 jours");
        for (Locale locale : List.of(
                Locale.TAIWAN,
                Locale.forLanguageTag("zh-HK"),
                Locale.forLanguageTag("zh-Hant"),
                Locale.of("zh", "MO"))) {
            assertThat(Words.of(Ages.class, locale).get("day.today")).isEqualTo("今天");
        }
        assertThat(Words.of(Ages.class, Locale.GERMANY).get("day.today")).isEqualTo("Today");
        assertThat(Words.of(Ages.class, Locale.SIMPLIFIED_CHINESE).get("day.today"))
                .isEqualTo("Today");
    }

    private static Set<String> arguments(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher argument = ARGUMENT.matcher(pattern);
        while (argument.find()) {
            found.add(argument.group(1));
        }
        if (!found.isEmpty()) {
            // Throws when an apostrophe or a brace is out of place.
            assertThat(new MessageFormat(pattern).getFormatsByArgumentIndex()).isNotEmpty();
        }
        return found;
    }

    private static Properties read(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            read.load(text);
        }
        return read;
    }
}
