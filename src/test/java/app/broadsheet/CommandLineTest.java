package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.CommandLine.Result;
import app.broadsheet.CommandLine.Task;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {
    @Test
    void nothing_opens_the_window() {
        assertThat(understood())
                .isEqualTo(new CommandLine(Task.WINDOW, null, false, null, null, 0, 0, false, false, List.of()));
    }

    @Test
    void options_and_files_mix() {
        assertThat(understood("a.txt", "--data", "d", "--offline", "--snapshot", "s.png", "--theme", "Dark", "b"))
                .isEqualTo(new CommandLine(
                        Task.SNAPSHOT,
                        Path.of("d"),
                        true,
                        Path.of("s.png"),
                        "dark",
                        0,
                        0,
                        false,
                        false,
                        List.of("a.txt", "b")));
    }

    @Test
    void two_dashes_end_the_options() {
        assertThat(understood("--", "--data").given()).containsExactly("--data");
    }

    @Test
    void a_size_is_width_by_height() {
        CommandLine line = understood("--size", "1280x800");
        assertThat(List.of(line.width(), line.height())).containsExactly(1280, 800);
    }

    @Test
    void a_start_at_login_is_in_the_background() {
        assertThat(understood("--background").background()).isTrue();
        assertThat(understood().background()).isFalse();
    }

    @Test
    void add_takes_many() {
        assertThat(understood("--add", "https://example.org/", "list.opml").given())
                .containsExactly("https://example.org/", "list.opml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--frobnicate",
                "--data",
                "--data --offline",
                "--size 12",
                "--size 10x10",
                "--size axb",
                "--size 99999x400",
                "--theme pink",
                "--add",
                "--add --refresh x",
                "--stats x",
                "--refresh x",
                "--snapshot"
            })
    void what_makes_no_sense_is_said(String line) {
        assertThat(CommandLine.read(List.of(line.split(" "))))
                .isInstanceOfSatisfying(
                        Result.Wrong.class,
                        wrong -> assertThat(wrong.why()).isNotBlank().doesNotContain("\n"));
    }

    private static CommandLine understood(String... arguments) {
        assertThat(CommandLine.read(List.of(arguments))).isInstanceOf(Result.Understood.class);
        return ((Result.Understood) CommandLine.read(List.of(arguments))).line();
    }
}
