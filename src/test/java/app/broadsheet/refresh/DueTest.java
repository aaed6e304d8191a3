package app.broadsheet.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.FeedId;
import app.broadsheet.model.Pace;
import app.broadsheet.store.FetchState;
import app.broadsheet.store.FetchWishes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DueTest {
    /** A Wednesday. */
    private static final Instant LAST = Instant.parse("2026-03-04T12:00:00Z");
    /** Its own rhythm: in five hours. */
    private static final Instant RHYTHM = LAST.plus(Duration.ofHours(5));

    @ParameterizedTest
    @CsvSource({
        "AUTOMATIC, , PT5H",
        "HOURLY, , PT1H",
        "HOURLY, AUTOMATIC, PT5H",
        "AUTOMATIC, QUARTER_HOUR, PT15M",
        "MANUAL, SIX_HOURS, PT6H",
        "QUARTER_HOUR, DAILY, PT24H",
    })
    void a_feeds_own_pace_goes_before_that_of_all(Pace all, @Nullable Pace own, Duration interval) {
        assertThat(Due.next(known(own, 0, FetchWishes.NONE), all))
                .isBetween(LAST.plus(interval.multipliedBy(9).dividedBy(10)), LAST.plus(interval));
    }

    @Test
    void by_hand_is_never_by_itself() {
        assertThat(Due.next(known(Pace.MANUAL, 0, FetchWishes.NONE), Pace.HOURLY))
                .isEqualTo(FetchState.NEVER);
        assertThat(Due.next(known(null, 0, FetchWishes.NONE), Pace.MANUAL)).isEqualTo(FetchState.NEVER);
    }

    @ParameterizedTest
    @CsvSource({"QUARTER_HOUR, PT2H, PT2H", "DAILY, PT2H, PT24H", "HOURLY, P300D, PT24H"})
    void no_pace_is_faster_than_the_publisher_wishes_within_reason(Pace pace, Duration wished, Duration interval) {
        FetchWishes wishes = new FetchWishes(wished, Set.of(), Set.of());
        assertThat(Due.next(known(pace, 0, wishes), Pace.AUTOMATIC))
                .isBetween(LAST.plus(interval.multipliedBy(9).dividedBy(10)), LAST.plus(interval));
    }

    @Test
    void hours_and_days_that_the_publisher_leaves_out_are_left_out() {
        FetchWishes noon = new FetchWishes(null, Set.of(12, 13), Set.of());
        assertThat(Due.next(known(Pace.QUARTER_HOUR, 0, noon), Pace.AUTOMATIC))
                .isEqualTo(Instant.parse("2026-03-04T14:00:00Z"));
        assertThat(Due.is(known(Pace.QUARTER_HOUR, 0, noon), Pace.AUTOMATIC, LAST.plus(Duration.ofHours(1))))
                .isFalse();
        assertThat(Due.is(known(Pace.QUARTER_HOUR, 0, noon), Pace.AUTOMATIC, LAST.plus(Duration.ofHours(25))))
                .as("due since yesterday, but not at this hour")
                .isFalse();
        FetchWishes midweek = new FetchWishes(null, Set.of(), Set.of(DayOfWeek.WEDNESDAY));
        assertThat(Due.next(known(Pace.HOURLY, 0, midweek), Pace.AUTOMATIC))
                .isEqualTo(Instant.parse("2026-03-05T00:00:00Z"));
    }

    @Test
    void a_publisher_who_leaves_everything_out_is_asked_all_the_same() {
        FetchWishes all = new FetchWishes(
                null,
                IntStream.range(0, 24).boxed().collect(Collectors.toSet()),
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toSet()));
        assertThat(Due.is(known(Pace.HOURLY, 0, all), Pace.AUTOMATIC, LAST.plus(Duration.ofHours(2))))
                .isTrue();
    }

    @Test
    void a_feed_that_fails_is_asked_no_more_often_than_it_should_and_than_the_reader_wants() {
        assertThat(Due.next(known(Pace.QUARTER_HOUR, 3, FetchWishes.NONE), Pace.AUTOMATIC))
                .isEqualTo(RHYTHM);
        assertThat(Due.next(known(Pace.DAILY, 3, FetchWishes.NONE), Pace.AUTOMATIC))
                .isAfter(RHYTHM);
    }

    private static FetchState known(@Nullable Pace pace, int failures, FetchWishes wishes) {
        return new FetchState(new FeedId(7), null, null, 0, LAST, LAST, RHYTHM, failures, pace, wishes);
    }
}
