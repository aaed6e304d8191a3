package app.broadsheet.comment;

import app.broadsheet.model.CommentParent;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.Delivery;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * Sends what is queued when its time has come, in order and one at a time a site, and looks after what arrived. Does
 * nothing by itself: {@link #run} does what is due now. All methods on any thread.
 */
public final class Outbox {
    private final Database store;
    private final Clock clock;
    private final Executor fetch;
    private final BooleanSupplier online;
    private final Carrier carrier;
    private final CancelFlag cancel = new CancelFlag();
    private final Set<String> busy = new HashSet<>();
    private Instant next = Instant.MIN;
    private CompletableFuture<Void> recovered = new CompletableFuture<>();
    private boolean started;

    /**
     * @param online whether requests may be made
     * @param chance gives numbers from 0 to below 1
     */
    public Outbox(
            Http http,
            Database store,
            Secrets secrets,
            Executor fetch,
            Clock clock,
            BooleanSupplier online,
            DoubleSupplier chance) {
        this.store = store;
        this.clock = clock;
        this.fetch = fetch;
        this.online = online;
        Calls calls = new Calls(http);
        Precheck precheck = new Precheck(store, new Targets(http, calls, clock), calls, secrets);
        this.carrier = new Carrier(store, precheck, calls, new Settling(new Backoff(chance)), clock);
    }

    /** Puts right what a kill left behind, then does what is due; once, before anything else. */
    public CompletableFuture<Void> start() {
        synchronized (this) {
            if (started) {
                return recovered;
            }
            started = true;
            recovered = store.outbox().recover(clock.instant().plus(Backoff.GRACE));
        }
        return recovered.thenCompose(done -> run());
    }

    /** Does what is due if anything is by now; cheap when nothing is. For a clock to call. */
    public CompletableFuture<Void> tick() {
        synchronized (this) {
            if (!recovered.isDone() || clock.instant().isBefore(next)) {
                return CompletableFuture.completedFuture(null);
            }
        }
        return run();
    }

    /** Does what is due now; completes when that is done. While offline nothing is. */
    public CompletableFuture<Void> run() {
        if (!online.getAsBoolean() || cancel.isCancelled() || !recovered.isDone()) {
            return CompletableFuture.completedFuture(null);
        }
        return store.outbox().open().thenCompose(this::round);
    }

    /** Takes up nothing more, and gives up waiting for answers: what was sent stays in doubt. */
    public void stop() {
        cancel.cancel();
    }

    private CompletableFuture<Void> round(List<OwnComment> open) {
        Instant now = clock.instant();
        Map<String, OwnComment> due = new LinkedHashMap<>();
        synchronized (this) {
            next = Instant.MAX;
            Set<String> taken = new HashSet<>(busy);
            for (OwnComment comment : open) {
                String site = site(comment);
                // In order: what was queued later waits for what waits before it.
                boolean first = mayGo(comment, open)
                        && (comment.state() == OutboxState.HELD ? !taken.contains(site) : taken.add(site));
                Instant when = comment.delivery().until();
                if (when != null && when.isAfter(now)) {
                    next = when.isBefore(next) ? when : next;
                } else if (first) {
                    due.putIfAbsent(site, comment);
                }
            }
            busy.addAll(due.keySet());
        }
        return CompletableFuture.allOf(due.entrySet().stream()
                .map(one -> CompletableFuture.supplyAsync(() -> one(one.getKey(), one.getValue()), fetch)
                        .thenCompose(moved -> moved ? run() : CompletableFuture.completedFuture(null)))
                .toArray(CompletableFuture[]::new));
    }

    /** One comment of a site; answers whether it got anywhere, so that the next of the site may follow. */
    private boolean one(String site, OwnComment comment) {
        try {
            Optional<Instant> pause = pause(comment);
            if (pause.isPresent()) {
                synchronized (this) {
                    next = pause.get().isBefore(next) ? pause.get() : next;
                }
                return false;
            }
            return !cancel.isCancelled() && carrier.carry(comment, cancel);
        } finally {
            synchronized (this) {
                busy.remove(site);
            }
        }
    }

    /**
     * Until when this site is left alone; empty when it may be written to now, or is only asked. A site of which it is not
     * known yet what takes comments there is left alone for as long as the slowest wants it.
     */
    private Optional<Instant> pause(OwnComment comment) {
        CommentTarget target = comment.delivery().target();
        if (comment.state() == OutboxState.HELD || (target != null && !target.deliverable())) {
            return Optional.empty();
        }
        Duration pace = target == null
                ? Protocol.SLOWEST_PACE
                : carrier.protocol(target.kind()).pace();
        Instant now = clock.instant();
        return store.outbox()
                .lastSent(site(comment))
                .join()
                .map(last -> last.plus(pace))
                .filter(end -> end.isAfter(now) && end.isBefore(now.plus(Backoff.GRACE)));
    }

    /** Whether nothing stands before it: an answer to a comment of one's own waits until that one is published. */
    private static boolean mayGo(OwnComment comment, List<OwnComment> open) {
        Delivery delivery = comment.delivery();
        if (delivery.state() == OutboxState.CHECKING || delivery.state() == OutboxState.SENDING) {
            return false;
        }
        if (delivery.state() == OutboxState.HELD && delivery.until() == null) {
            return false;
        }
        CommentParent parent = comment.parent();
        return delivery.state() == OutboxState.HELD
                || parent == null
                || parent.own() == null
                || open.stream().noneMatch(other -> other.id().equals(parent.own()));
    }

    private static String site(OwnComment comment) {
        CommentTarget target = comment.delivery().target();
        if (target != null) {
            return Reach.home(target.endpoint());
        }
        return comment.subject().link() == null
                ? ""
                : Reach.home(comment.subject().link());
    }
}
