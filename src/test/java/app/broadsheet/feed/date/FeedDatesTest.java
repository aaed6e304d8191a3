package app.broadsheet.feed.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates that publishers write. */
final class FeedDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 24 Nov 2026 02:52:00 +0100|2026-11-24T01:52:00Z",
                "24 Nov 26 02:52 EST|2026-11-24T07:52:00Z",
                "Tue Nov 24 02:52:00 2026|2026-11-24T02:52:00Z",
                "2026-11-24|2026-11-24T00:00:00Z",
                "2026-11|2026-11-01T00:00:00Z",
                "2026|2026-01-01T00:00:00Z",
                "20261124|2026-11-24T00:00:00Z",
                "20261124T025200Z|2026-11-24T02:52:00Z",
                "2026-11-24T02:52:00.123456+05:30|2026-11-23T21:22:00Z",
                "2026-11-24T02:52:00+0800|2026-11-23T18:52:00Z",
                "2026-11-24 02:52:00 HKT|2026-11-23T18:52:00Z",
                "2026-11-24T24:00:00Z|2026-11-25T00:00:00Z",
                "Nov 24, 2026 2:52 PM|2026-11-24T14:52:00Z",
                "11/24/2026 12:05 AM|2026-11-24T00:05:00Z",
                "24.11.2026 14:52|2026-11-24T14:52:00Z",
                "Dienstag, 24. November 2026 14:52:00 MEZ|2026-11-24T13:52:00Z",
                "mar., 24 févr. 2026 10:00:00 +0000|2026-02-24T10:00:00Z",
                "вт, 24 ноября 2026 10:00:00 +0300|2026-11-24T07:00:00Z",
                "Thu, 31 Jun 2026|",
                "1764000000|2025-11-24T16:00:00Z",
                "Wed, 02 Oct 2002 15:00:00 GMT+0200|2002-10-02T13:00:00Z",
                "2026-328|2026-11-24T00:00:00Z",
                "2026年11月24日 10:30|2026-11-24T10:30:00Z"
            })
    void is_read(String written, String expected) {
        assertThat(FeedDates.parse(written)).isEqualTo(expected == null ? null : Instant.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "0000-00-00 00:00:00", "99999999999999", "Mon, 1 Jan 0001 00:00:00", "12:30"})
    void is_no_date(String written) {
        assertThat(FeedDates.parse(written)).isNull();
    }

    @Property
    void every_rfc_1123_date_reads_back(@ForAll @LongRange(min = 0, max = 7_000_000_000L) long seconds) {
        OffsetDateTime time = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.ofHours(5));
        assertThat(FeedDates.parse(DateTimeFormatter.RFC_1123_DATE_TIME.format(time)))
                .isEqualTo(time.toInstant());
        assertThat(FeedDates.parse(time.toString())).isEqualTo(time.toInstant());
    }

    @Property
    void nothing_throws(@ForAll String written) {
        Instant found = FeedDates.parse(written);
        assertThat(found == null || found.getEpochSecond() >= 0).isTrue();
    }
}
