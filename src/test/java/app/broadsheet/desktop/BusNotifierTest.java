package app.broadsheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notifications on a real bus, with a played desktop at its other end. */
final class BusNotifierTest {
    @TempDir
    Path folder;

    private final BlockingQueue<String> clicks = new LinkedBlockingQueue<>();

    @Test
    void what_is_shown_arrives_and_a_click_comes_back() throws Exception {
        try (PrivateBus bus = PrivateBus.start(folder);
                PlayedDesktop desktop = new PlayedDesktop(bus.address(), "body", "actions");
                Notifier notifier = BusNotifier.at(bus.address())) {
            assertThat(notifier.show(notification("news", "Ferry & Co", "A < B \uD83D\uDE00")))
                    .isTrue();
            PlayedDesktop.Shown shown = desktop.next();
            assertThat(shown.title()).isEqualTo("Ferry & Co");
            assertThat(shown.body()).isEqualTo("A < B \uD83D\uDE00");
            assertThat(shown.app()).isEqualTo("Broadsheet");
            assertThat(shown.entry()).isEqualTo("broadsheet");
            assertThat(shown.actions()).containsExactly("default", "Open");
            assertThat(clicks).isEmpty();
            desktop.click(shown);
            assertThat(clicks.poll(10, TimeUnit.SECONDS)).isEqualTo("news");
        }
    }

    @Test
    void a_later_one_takes_the_place_of_an_earlier_in_its_slot() throws Exception {
        try (PrivateBus bus = PrivateBus.start(folder);
                PlayedDesktop desktop = new PlayedDesktop(bus.address());
                Notifier notifier = BusNotifier.at(bus.address())) {
            notifier.show(notification("news", "One", ""));
            notifier.show(notification("comment", "Two", ""));
            notifier.show(notification("news", "Three", ""));
            long first = desktop.next().number();
            assertThat(desktop.next().replaces()).isZero();
            assertThat(desktop.next().replaces()).isEqualTo(first);
        }
    }

    @Test
    void markup_from_outside_is_shown_as_it_stands() throws Exception {
        try (PrivateBus bus = PrivateBus.start(folder);
                PlayedDesktop desktop = new PlayedDesktop(bus.address(), "body", "body-markup");
                Notifier notifier = BusNotifier.at(bus.address())) {
            notifier.show(notification("news", "T", "<img src=\"http://x/\"> & \u202Eevil\u0007\u0000\uD800"));
            assertThat(desktop.next().body()).isEqualTo("&lt;img src=\"http://x/\"&gt; &amp; evil");
        }
    }

    @Test
    void what_is_still_shown_goes_at_the_end() throws Exception {
        try (PrivateBus bus = PrivateBus.start(folder);
                PlayedDesktop desktop = new PlayedDesktop(bus.address())) {
            Notifier notifier = BusNotifier.at(bus.address());
            notifier.show(notification("news", "One", ""));
            long number = desktop.next().number();
            notifier.close();
            assertThat(desktop.closed()).isEqualTo(List.of(number));
        }
    }

    @Test
    void where_nobody_shows_notifications_that_is_said() throws Exception {
        try (PrivateBus bus = PrivateBus.start(folder);
                Notifier notifier = BusNotifier.at(bus.address())) {
            assertThat(notifier.show(notification("news", "One", ""))).isFalse();
            // A desktop that came later is found.
            try (PlayedDesktop desktop = new PlayedDesktop(bus.address())) {
                assertThat(notifier.show(notification("news", "Two", ""))).isTrue();
                assertThat(desktop.next().title()).isEqualTo("Two");
            }
        }
    }

    @Test
    void a_bus_that_came_back_is_joined_again() throws Exception {
        Notifier notifier;
        try (PrivateBus bus = PrivateBus.start(folder);
                PlayedDesktop desktop = new PlayedDesktop(bus.address())) {
            notifier = BusNotifier.at("unix:path=" + folder.resolve("bus"));
            assertThat(notifier.show(notification("news", "One", ""))).isTrue();
            assertThat(desktop.next()).isNotNull();
        }
        boolean without = notifier.show(notification("news", "Two", ""));
        assertThat(without).isFalse();
        try (PrivateBus bus = PrivateBus.start(folder);
                PlayedDesktop desktop = new PlayedDesktop(bus.address())) {
            assertThat(notifier.show(notification("news", "Three", ""))).isTrue();
            assertThat(desktop.next().title()).isEqualTo("Three");
        } finally {
            notifier.close();
        }
    }

    @Test
    void where_there_is_no_bus_that_is_said() {
        try (Notifier notifier = BusNotifier.at("unix:path=" + folder.resolve("nothing"))) {
            assertThat(notifier.show(notification("news", "One", ""))).isFalse();
        }
    }

    private Notification notification(String slot, String title, String body) {
        return new Notification(slot, title, body, "Open", () -> clicks.add(slot));
    }
}
