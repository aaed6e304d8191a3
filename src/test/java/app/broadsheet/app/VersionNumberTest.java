package app.broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionNumberTest {
    @ParameterizedTest
    @CsvSource({
        "v0.2.0, 0.2.0",
        "Broadsheet 1.10, 1.10",
        "Broadsheet 2.0.1 (with 3.4 inside), 2.0.1",
        "新版本 3.0.0 已推出, 3.0.0",
        "1.2.3.4, 1.2.3.4"
    })
    void is_found_in_what_publishers_write(String text, String number) {
        assertThat(VersionNumber.in(text)).hasToString("Optional[" + number + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "1.2.0-rc1",
                "1.2.0rc1",
                "1.2.0~beta",
                "1.2.0+build",
                "1.2.3.4.5",
                "x1.2",
                "12345678.1",
                "1.2.x",
                "1..2",
                "-1.2"
            })
    void is_not_seen_in_what_is_none_or_not_finished(String text) {
        assertThat(VersionNumber.in(text)).isEmpty();
    }

    @Test
    void goes_by_its_numbers() {
        List<VersionNumber> sorted = List.of("1.10.0", "0.9", "1.9.9", "1.10.0.1", "1.2").stream()
                .map(text -> VersionNumber.in(text).orElseThrow())
                .sorted()
                .toList();
        assertThat(sorted).hasToString("[0.9, 1.2, 1.9.9, 1.10.0, 1.10.0.1]");
        assertThat(VersionNumber.in("1.2").orElseThrow())
                .isEqualByComparingTo(VersionNumber.in("1.2.0").orElseThrow());
    }
}
