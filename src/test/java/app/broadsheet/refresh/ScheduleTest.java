package app.broadsheet.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.feed.UpdateHints;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScheduleTest {
    /** A Sunday. */
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"PT10M, PT15M", "PT1H, PT30M", "PT6H, PT3H", "P3D, P1D", "P400D, P1D"})
    void a_feed_is_fetched_twice_as_often_as_it_speaks(Duration rhythm, Duration interval) {
        assertThat(after(every(rhythm, 20), UpdateHints.NONE, null)).isEqualTo(interval);
    }

    @Test
    void a_feed_that_fell_silent_is_fetched_less_often() {
        List<Instant> published = List.of(NOW.minus(Duration.ofHours(10)), NOW.minus(Duration.ofHours(11)));

        assertThat(after(published, UpdateHints.NONE, null)).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void a_feed_without_dates_is_fetched_by_the_hour() {
        assertThat(after(List.of(), UpdateHints.NONE, null)).isEqualTo(Duration.ofHours(1));
        assertThat(after(List.of(NOW.plusSeconds(60)), UpdateHints.NONE, null)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void what_the_feed_and_its_server_ask_for_is_the_least() {
        List<Instant> busy = every(Duration.ofMinutes(5), 10);

        assertThat(after(busy, hints(Duration.ofHours(2)), null)).isEqualTo(Duration.ofHours(2));
        assertThat(after(busy, hints(Duration.ofHours(2)), Duration.ofHours(3))).isEqualTo(Duration.ofHours(3));
        assertThat(after(busy, hints(Duration.ofDays(365)), null)).isEqualTo(Schedule.MOST);
        assertThat(after(every(Duration.ofHours(12), 10), hints(Duration.ofMinutes(1)), null))
                .isEqualTo(Duration.ofHours(6));
    }

    @Test
    void hours_and_days_that_the_feed_leaves_out_are_left_out() {
        List<Instant> busy = every(Duration.ofMinutes(5), 10);
        UpdateHints nights = new UpdateHints(null, Set.of(12, 13, 14), Set.of());
        UpdateHints sundays = new UpdateHints(null, Set.of(0), Set.of(DayOfWeek.SUNDAY));

        assertThat(Schedule.afterNews(busy, nights, null, NOW, 0)).isEqualTo("2026-03-01T15:00:00Z");
        assertThat(Schedule.afterNews(busy, sundays, null, NOW, 0)).isEqualTo("2026-03-02T01:00:00Z");
    }

    @Test
    void a_feed_that_leaves_everything_out_is_fetched_all_the_same() {
        Set<Integer> hours = Set.copyOf(IntStream.range(0, 24).boxed().toList());

        assertThat(Schedule.afterNews(List.of(), new UpdateHints(null, hours, Set.of()), null, NOW, 0))
                .isEqualTo(NOW.plus(Schedule.FIRST));
    }

    @Test
    void while_nothing_is_new_the_interval_grows() {
        assertThat(Schedule.afterNothing(Duration.ofHours(4), UpdateHints.NONE, null, NOW, 0))
                .isEqualTo(NOW.plus(Duration.ofHours(5)));
        assertThat(Schedule.afterNothing(null, UpdateHints.NONE, null, NOW, 0))
                .isEqualTo(NOW.plus(Duration.ofMinutes(75)));
        assertThat(Schedule.afterNothing(Duration.ofDays(9), UpdateHints.NONE, null, NOW, 0))
                .isEqualTo(NOW.plus(Schedule.MOST));
    }

    @ParameterizedTest
    @CsvSource({"0, PT15M", "1, PT15M", "2, PT30M", "3, PT1H", "7, PT16H", "8, P1D", "2000000000, P1D"})
    void while_it_fails_the_interval_doubles(int failures, Duration interval) {
        assertThat(Schedule.afterFailure(failures, NOW, 0)).isEqualTo(NOW.plus(interval));
    }

    @Property(tries = 200)
    void the_next_time_is_never_too_soon_nor_too_late(
            @ForAll @LongRange(min = 1, max = 100_000_000) long rhythm,
            @ForAll @IntRange(max = 30) int entries,
            @ForAll @DoubleRange(maxIncluded = false, max = 1) double jitter) {
        Instant next =
                Schedule.afterNews(every(Duration.ofSeconds(rhythm), entries), UpdateHints.NONE, null, NOW, jitter);

        assertThat(next)
                .isBetween(
                        NOW.plus(Schedule.LEAST),
                        NOW.plus(Schedule.MOST.multipliedBy(6).dividedBy(5)));
    }

    @Test
    void chance_spreads_by_a_fifth() {
        assertThat(Schedule.afterFailure(3, NOW, 0.5)).isEqualTo(NOW.plus(Duration.ofMinutes(66)));
    }

    private static Duration after(List<Instant> published, UpdateHints hints, @Nullable Duration maxAge) {
        return Duration.between(NOW, Schedule.afterNews(published, hints, maxAge, NOW, 0));
    }

    private static UpdateHints hints(Duration interval) {
        return new UpdateHints(interval, Set.of(), Set.of());
    }

    /** Entries in such a rhythm, the newest just now. */
    private static List<Instant> every(Duration rhythm, int count) {
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            times.add(NOW.minus(rhythm.multipliedBy(i)));
        }
        return times;
    }
}
