package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Unready;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.refresh.EditionPreparer;
import app.broadsheet.refresh.PrepareOrder;
import app.broadsheet.refresh.PrepareProgress;
import app.broadsheet.refresh.PrepareSummary;
import app.broadsheet.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gets everything ready that the reader wants to have with no network. One at a time. All methods on any thread. */
public final class Flight {
    private static final long MEGABYTE = 1_000_000;
    /** Too few articles tell nothing about the others. */
    private static final int TELLING = 5;

    private final EditionPreparer preparer;
    private final FlightArticles articles;
    private final Database store;
    private final FetchingAhead ahead;
    private final Clock clock;
    private final Listeners<FlightState> listeners = new Listeners<>();
    private FlightState state = new FlightState.Idle();
    private CancelFlag cancel = new CancelFlag();
    private @Nullable CompletableFuture<FlightState> running;
    private FlightOrder last = FlightOrder.DEFAULT;

    /** @param ahead waits meanwhile */
    public Flight(EditionPreparer preparer, Database store, FetchingAhead ahead, Clock clock) {
        this.preparer = preparer;
        this.articles = new FlightArticles(store.articles(), clock);
        this.store = store;
        this.ahead = ahead;
        this.clock = clock;
    }

    /** What getting this ready would take. */
    public CompletableFuture<FlightEstimate> estimate(FlightOrder order) {
        return articles.of(order)
                .thenCompose(ids -> preparer.estimate(order(ids, order)))
                .thenApply(found -> new FlightEstimate(found.total(), found.articles(), found.bytes()));
    }

    /** Gets it ready; what failed before is tried again. Completes with the state at the end, also when cancelled. */
    public CompletableFuture<FlightState> start(FlightOrder order) {
        return start(order, articles.of(order));
    }

    /** Tries again what the report says is missing, even what was refused. */
    public CompletableFuture<FlightState> retry() {
        if (!(state() instanceof FlightState.Ended(FlightReport report))) {
            return CompletableFuture.completedFuture(state());
        }
        List<ArticleId> again = report.unready().stream().map(Unready::article).toList();
        FlightOrder order = lastOrder();
        return start(order, store.editions().retry(again).thenCompose(_ -> articles.of(order)));
    }

    /** Stops soon; what is stored stays. */
    public synchronized void cancel() {
        cancel.cancel();
    }

    /** Where it stands. */
    public synchronized FlightState state() {
        return state;
    }

    /** Calls {@code listener} with each new state, on other threads than the FX thread. */
    public Subscription onChange(Consumer<FlightState> listener) {
        return listeners.add(listener);
    }

    private CompletableFuture<FlightState> start(FlightOrder order, CompletableFuture<List<ArticleId>> chosen) {
        CompletableFuture<FlightState> started = new CompletableFuture<>();
        CancelFlag flag = new CancelFlag();
        synchronized (this) {
            if (running != null) {
                return running;
            }
            running = started;
            cancel = flag;
            last = order;
        }
        Instant begun = clock.instant();
        change(new FlightState.Running(0, 0, 0, null));
        Failures.log(
                ahead.hold()
                        .thenCompose(_ -> chosen)
                        .thenCompose(ids ->
                                preparer.prepare(order(ids, order), progress -> change(running(progress, begun)), flag))
                        .handle((summary, failure) -> {
                            end(started, summary, flag);
                            if (failure != null) {
                                throw new IllegalStateException("Getting ready failed", failure);
                            }
                            return null;
                        }),
                "get an edition ready");
        return started;
    }

    private void end(CompletableFuture<FlightState> started, @Nullable PrepareSummary summary, CancelFlag flag) {
        FlightState end = summary == null
                ? new FlightState.Broken()
                : new FlightState.Ended(new FlightReport(
                        summary.total(),
                        summary.outcome().ready(),
                        summary.bytes(),
                        summary.outcome().unready(),
                        ending(summary, flag)));
        synchronized (this) {
            running = null;
        }
        change(end);
        ahead.release();
        started.complete(end);
    }

    private static FlightReport.End ending(PrepareSummary summary, CancelFlag flag) {
        if (flag.isCancelled()) {
            return FlightReport.End.CANCELLED;
        }
        if (summary.offline()) {
            return FlightReport.End.OFFLINE;
        }
        return summary.cut() ? FlightReport.End.FULL : FlightReport.End.DONE;
    }

    private FlightState.Running running(PrepareProgress progress, Instant begun) {
        Duration taken = Duration.between(begun, clock.instant());
        Duration left = progress.done() < TELLING
                ? null
                : taken.dividedBy(progress.done()).multipliedBy(progress.total() - progress.done());
        return new FlightState.Running(progress.done(), progress.total(), progress.bytes(), left);
    }

    private static PrepareOrder order(List<ArticleId> ids, FlightOrder order) {
        return new PrepareOrder(ids, order.fullTexts(), order.megabytes() * MEGABYTE);
    }

    private synchronized FlightOrder lastOrder() {
        return last;
    }

    private void change(FlightState now) {
        synchronized (this) {
            state = now;
        }
        listeners.tell(now);
    }
}
