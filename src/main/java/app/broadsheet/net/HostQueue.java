package app.broadsheet.net;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Lets only so many requests run at once, in all and for each host. Who waits is let in by order of coming. */
final class HostQueue {
    private final int atOnce;
    private final Map<String, Integer> running = new HashMap<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int total;

    HostQueue(int atOnce) {
        this.atOnce = atOnce;
    }

    /**
     * Waits for a turn.
     *
     * @param atMost to this host at once
     * @return false when cancelled: then there is nothing to {@link #leave}
     */
    boolean enter(String host, int atMost, CancelFlag cancel) throws InterruptedException {
        Waiting ticket = new Waiting(host, atMost, new CompletableFuture<>());
        synchronized (this) {
            waiting.addLast(ticket);
            admit();
        }
        try (CancelFlag.Watch _ = cancel.onCancel(() -> giveUp(ticket))) {
            return ticket.admitted.get();
        } catch (InterruptedException e) {
            if (!giveUp(ticket)) {
                leave(host);
            }
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized void leave(String host) {
        running.computeIfPresent(host, (_, count) -> count == 1 ? null : count - 1);
        total--;
        admit();
    }

    /** Takes a ticket out of the queue. False when it was let in before: then it keeps its turn. */
    private synchronized boolean giveUp(Waiting ticket) {
        waiting.remove(ticket);
        return ticket.admitted.complete(false);
    }

    private synchronized void admit() {
        Iterator<Waiting> each = waiting.iterator();
        while (total < atOnce && each.hasNext()) {
            Waiting next = each.next();
            if (running.getOrDefault(next.host, 0) < next.atMost) {
                each.remove();
                running.merge(next.host, 1, Integer::sum);
                total++;
                next.admitted.complete(true);
            }
        }
    }

    private record Waiting(String host, int atMost, CompletableFuture<Boolean> admitted) {}
}
