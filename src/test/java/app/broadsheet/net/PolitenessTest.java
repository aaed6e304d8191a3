package app.broadsheet.net;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.net.FetchResult.Failed;
import app.broadsheet.net.FetchResult.Fresh;
import app.broadsheet.net.FetchResult.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many requests run at once, and how they are stopped. */
final class PolitenessTest {
    private LoopbackServer server;
    private final Http http = new Http(HttpSettings.of("0", Clock.systemUTC(), () -> true));
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void start() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void stop() {
        http.close();
        server.close();
        threads.shutdownNow();
    }

    @Test
    void no_more_than_the_limit_run_at_once_and_all_come_to_an_end() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.on("/feed", exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            now.decrementAndGet();
            LoopbackServer.send(exchange, 200, "x".getBytes(StandardCharsets.UTF_8));
        });
        List<Future<FetchResult>> results = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            FetchRequest request = FetchRequest.feed(server.at("/feed/" + i)).givenByUser(true);
            results.add(threads.submit(() -> http.fetch(request)));
        }
        for (Future<FetchResult> result : results) {
            assertThat(result.get()).isInstanceOf(Fresh.class);
        }
        assertThat(most.get()).isBetween(1, 16);
    }

    @Test
    void a_host_gets_only_its_share_and_does_not_hold_up_others() throws Exception {
        HostQueue queue = new HostQueue(3);
        CancelFlag never = new CancelFlag();
        assertThat(queue.enter("a", 2, never)).isTrue();
        assertThat(queue.enter("a", 2, never)).isTrue();
        Future<Boolean> third = threads.submit(() -> queue.enter("a", 2, never));

        assertThat(queue.enter("b", 2, never)).isTrue();
        assertThat(third.isDone()).isFalse();

        queue.leave("a");
        assertThat(third.get()).isTrue();
    }

    @Test
    void who_stops_waiting_gives_the_place_to_the_next() throws Exception {
        HostQueue queue = new HostQueue(1);
        CancelFlag flag = new CancelFlag();
        CancelFlag never = new CancelFlag();
        assertThat(queue.enter("a", 1, never)).isTrue();
        Future<Boolean> stopped = threads.submit(() -> queue.enter("a", 1, flag));
        Future<Boolean> next = threads.submit(() -> queue.enter("b", 1, never));

        flag.cancel();

        assertThat(stopped.get()).isFalse();
        queue.leave("a");
        assertThat(next.get()).isTrue();
    }

    @Test
    void a_running_request_is_stopped() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        server.on("/slow", _ -> {
            arrived.countDown();
            await(stopped);
        });
        CancelFlag flag = new CancelFlag();
        FetchRequest request = FetchRequest.feed(server.at("/slow")).givenByUser(true);
        Future<FetchResult> result = threads.submit(() -> http.fetch(request, flag));
        await(arrived);

        flag.cancel();

        assertThat(result.get())
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Reason.CANCELLED));
        stopped.countDown();
    }

    @Test
    void nothing_is_asked_once_stopped() {
        server.text("/feed", "text/xml", "x");
        CancelFlag flag = new CancelFlag();
        flag.cancel();

        FetchResult result = http.fetch(FetchRequest.feed(server.at("/feed")).givenByUser(true), flag);

        assertThat(((Failed) result).reason()).isEqualTo(Reason.CANCELLED);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void an_interrupt_ends_it_and_stays_set() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        server.on("/slow", _ -> {
            arrived.countDown();
            await(stopped);
        });
        FetchRequest request = FetchRequest.feed(server.at("/slow")).givenByUser(true);
        List<Object> seen = new ArrayList<>();
        Thread thread = Thread.ofVirtual().start(() -> {
            seen.add(http.fetch(request));
            seen.add(Thread.currentThread().isInterrupted());
        });
        await(arrived);

        thread.interrupt();
        thread.join();

        assertThat(seen.getFirst()).isInstanceOf(Failed.class);
        assertThat(seen.getLast()).isEqualTo(true);
        stopped.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
