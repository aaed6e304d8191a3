package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Release;
import app.broadsheet.app.Releases;
import app.broadsheet.app.Subscription;
import app.broadsheet.refresh.Surroundings;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Newer versions are told of where the user wants that, and not otherwise: over HTTP on loopback, by a moved clock. */
final class ReleasesTest {
    private static final Duration A_DAY = Duration.ofHours(24);

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-04T12:00:00Z"));
    private final AtomicBoolean network = new AtomicBoolean(true);
    private final AtomicBoolean metered = new AtomicBoolean();

    @TempDir
    private Path folder;

    private ReleaseSite site;
    private Wiring wiring;

    @BeforeEach
    void start() throws IOException {
        site = ReleaseSite.start();
        site.publish("Broadsheet 0.2.0", "Broadsheet 0.1.0");
        wiring = open(false);
    }

    @AfterEach
    void end() {
        wiring.close();
        site.close();
    }

    @Test
    void nobody_is_asked_unless_the_user_wants_it() {
        assertThat(releases().wanted()).isFalse();
        releases().look().join();
        clock.pass(A_DAY);
        releases().look().join();
        assertThat(site.asked()).isEmpty();
        assertThat(releases().newer()).isEmpty();
    }

    @Test
    void a_newer_version_is_told_of_at_once_and_asked_for_once_a_day() {
        List<Optional<Release>> told = new CopyOnWriteArrayList<>();
        try (Subscription _ = releases().onNews(told::add)) {
            releases().choose(true).join();
        }
        Release newest = new Release("0.2.0", site.page("0.2.0"));
        assertThat(releases().newer()).contains(newest);
        assertThat(told.getLast()).contains(newest);
        clock.pass(A_DAY.minusMinutes(1));
        releases().look().join();
        assertThat(site.asked()).hasSize(1);
        restart(false);
        assertThat(releases().newer()).as("after a restart, without asking").contains(newest);
        releases().look().join();
        assertThat(site.asked()).hasSize(1);
        site.publish("Broadsheet 0.3.0");
        clock.pass(Duration.ofMinutes(1));
        releases().look().join();
        assertThat(site.asked()).hasSize(2);
        assertThat(releases().newer()).contains(new Release("0.3.0", site.page("0.3.0")));
    }

    @Test
    void what_is_sent_is_the_same_for_every_reader() {
        releases().choose(true).join();
        clock.pass(A_DAY);
        releases().look().join();
        assertThat(site.asked()).hasSize(2).allSatisfy(headers -> {
            assertThat(headers.keySet())
                    .containsExactlyInAnyOrder("Host", "User-agent", "Accept", "Accept-encoding", "Connection");
            assertThat(headers.getFirst("User-agent")).isEqualTo("Broadsheet/" + Version.NUMBER);
        });
    }

    @Test
    void the_newest_finished_version_counts_whatever_the_order() {
        site.publish("Broadsheet 0.9.0", "Broadsheet 2.0.0-rc1", "Broadsheet 0.10.0", "The news of 1999.2.x");
        releases().choose(true).join();
        assertThat(releases().newer().map(Release::version)).contains("0.10.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0", "0.0.9", "v0.1"})
    void this_version_and_older_ones_are_no_news(String published) {
        site.publish(published);
        releases().choose(true).join();
        assertThat(site.asked()).hasSize(1);
        assertThat(releases().newer()).isEmpty();
        assertThat(releases().answered()).contains(clock.instant());
    }

    @Test
    void what_is_switched_off_is_silent_again() {
        releases().choose(true).join();
        releases().choose(false).join();
        clock.pass(A_DAY);
        releases().look().join();
        assertThat(releases().newer()).isEmpty();
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void the_window_points_at_a_version_until_its_page_was_opened() {
        releases().choose(true).join();
        Release newest = releases().news().orElseThrow();
        releases().opened(newest);
        restart(false);
        assertThat(releases().news()).isEmpty();
        assertThat(releases().newer()).contains(newest);
        site.publish("0.3.0");
        clock.pass(A_DAY);
        releases().look().join();
        assertThat(releases().news().map(Release::version)).contains("0.3.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>moved</html>",
                "{}",
                "<feed",
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>9.9.9</title></entry></feed>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>9.9.9</title>"
                        + "<link href='javascript:alert(1)'/></entry></feed>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>9.9.9</title>"
                        + "<link href='file:///etc/passwd'/></entry></feed>"
            })
    void nonsense_is_no_news_and_does_no_harm(String answer) {
        site.answer(200, answer);
        releases().choose(true).join();
        assertThat(site.asked()).hasSize(1);
        assertThat(releases().newer()).isEmpty();
    }

    @Test
    void after_a_failure_it_is_tried_an_hour_later() {
        site.answer(503, "");
        releases().choose(true).join();
        clock.pass(Duration.ofMinutes(59));
        releases().look().join();
        assertThat(site.asked()).hasSize(1);
        site.publish("0.2.0");
        clock.pass(Duration.ofMinutes(2));
        releases().look().join();
        assertThat(releases().newer()).isPresent();
    }

    @Test
    void no_redirect_leads_to_another_private_host() throws IOException {
        try (NewsSite other = NewsSite.start()) {
            site.redirectTo(other.address().replace("127.0.0.1", "127.0.0.2") + "/feed/0.xml");
            releases().choose(true).join();
            assertThat(site.asked()).hasSize(1);
            assertThat(other.requests()).isZero();
        }
    }

    @Test
    void nothing_is_asked_offline_or_over_a_network_that_costs() {
        metered.set(true);
        releases().choose(true).join();
        wiring.desk().connectivity().workOffline(true);
        metered.set(false);
        releases().look().join();
        wiring.desk().connectivity().workOffline(false);
        network.set(false);
        releases().look().join();
        assertThat(site.asked()).isEmpty();
        network.set(true);
        releases().look().join();
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void where_no_address_is_named_there_is_nothing_to_choose() {
        for (String named : List.of("", "nonsense", "::", "mailto:someone@paper.example")) {
            System.setProperty(ReleaseSite.PROPERTY, named);
            restart(false);
            assertThat(releases().asked()).as(named).isEmpty();
            releases().choose(true).join();
            assertThat(releases().newer()).isEmpty();
        }
        assertThat(site.asked()).isEmpty();
    }

    private Releases releases() {
        return wiring.desk().releases();
    }

    private void restart(boolean offline) {
        wiring.close();
        wiring = open(offline);
    }

    private Wiring open(boolean offline) {
        Path data = folder.resolve("data");
        Surroundings around = new Surroundings() {
            @Override
            public boolean network() {
                return network.get();
            }

            @Override
            public boolean metered() {
                return metered.get();
            }

            @Override
            public boolean onBattery() {
                return false;
            }
        };
        return new Wiring(((OpenResult.Opened) Database.open(data, clock)).database(), data, offline, clock, around);
    }
}
