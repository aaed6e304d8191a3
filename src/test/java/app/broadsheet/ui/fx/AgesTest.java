package app.broadsheet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgesTest {
    private final Ages ages =
            new Ages(Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC), Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-24T11:59:30Z | just now         | now
                    2026-11-25T08:00:00Z | just now         | now
                    2026-11-24T11:58:59Z | 1 minute ago     | 1 min
                    2026-11-24T09:00:00Z | 3 hours ago      | 3 h
                    2026-11-20T11:00:00Z | 4 days ago       | 4 d
                    2026-03-02T11:00:00Z | March 2, 2026    | Mar 2, 2026
                    """)
    void says_how_long_ago(Instant time, String full, String brief) {
        assertThat(ages.full(time)).isEqualTo(full);
        assertThat(ages.brief(time)).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, Aujourd’hui", "2026-11-22, Dimanche", "2026-03-02, Lundi 2 mars 2026"})
    void a_day_as_a_heading_begins_with_a_capital(LocalDate day, String heading) {
        Ages french = new Ages(Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC), Locale.FRENCH);
        assertThat(french.day(day).replace('\'', '’')).isEqualTo(heading);
    }
}
