package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window remembers, and that a refresh which takes too long can be stopped. */
final class WindowMemoryJourneyTest {
    private static final int FEEDS = 3;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void the_widths_of_the_panes_the_filter_and_the_order_come_back() throws Exception {
        Path data = folder.resolve("data");
        double sidebar;
        double list;
        try (WindowRig window = WindowRig.start(data, clock, "--offline")) {
            double before = width(window, ".sidebar-pane");
            divider(window, 0);
            window.robot().push(KeyCode.RIGHT).push(KeyCode.RIGHT);
            divider(window, 1);
            window.robot().push(KeyCode.LEFT).push(KeyCode.LEFT);
            window.robot().clickOn(".list-look").clickOn("Oldest first");
            window.robot().clickOn("Starred");
            window.rest();
            sidebar = width(window, ".sidebar-pane");
            list = width(window, ".headlines-pane");
            assertThat(sidebar).isGreaterThan(before);
        }
        try (WindowRig window = WindowRig.start(data, clock, "--offline")) {
            assertThat(width(window, ".sidebar-pane")).isEqualTo(sidebar);
            assertThat(width(window, ".headlines-pane")).isEqualTo(list);
            assertThat(window.desk().preferences().list().order().name()).isEqualTo("OLDEST");
        }
    }

    @Test
    void a_refresh_shows_how_far_it_is_and_can_be_stopped() throws Exception {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        ExecutorService answering = Executors.newVirtualThreadPerTaskExecutor();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(answering);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            try {
                mayAnswer.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
        Path data = folder.resolve("slow");
        try (Database database = ((OpenResult.Opened) Database.open(data, clock)).database()) {
            for (int i = 0; i < FEEDS; i++) {
                URI address =
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + i + ".xml");
                database.feeds()
                        .add(NewFeed.subscribed(address, "Paper " + i, null, null))
                        .join();
            }
        }
        try (WindowRig window = WindowRig.start(data, clock)) {
            if (!window.desk().refreshing().state().running()) {
                window.robot().clickOn(".refresh");
            }
            window.until(() -> asked.get() > 0 && !window.all(".cancel-refresh").isEmpty());
            assertThat(window.all(".refresh-progress")).isNotEmpty();
            window.robot().clickOn(".cancel-refresh");
            window.until(() -> !window.desk().refreshing().state().running());
            window.until(() -> window.all(".refresh-progress").stream().noneMatch(Node::isVisible));
            assertThat(window.all(".refresh")).isNotEmpty();
            assertThat(mayAnswer.getCount())
                    .as("nothing was answered meanwhile")
                    .isEqualTo(1);
        } finally {
            mayAnswer.countDown();
            server.stop(0);
            answering.close();
        }
    }

    private static void divider(WindowRig window, int index) {
        Node divider =
                window.all(".column-divider").stream().skip(index).findFirst().orElseThrow();
        window.robot().interact(divider::requestFocus);
    }

    private static double width(WindowRig window, String pane) {
        return ((Region) window.all(pane).iterator().next()).getWidth();
    }
}
