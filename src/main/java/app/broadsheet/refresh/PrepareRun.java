package app.broadsheet.refresh;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.store.Database;
import app.broadsheet.store.Needs;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of preparing: its counts, limits and requests. Blocks: runs on {@code fetch-*} threads. */
final class PrepareRun {
    private static final Logger LOG = LoggerFactory.getLogger(PrepareRun.class);
    /** Articles under way: bounds what is held in memory, and leaves room for feeds and for what the reader opens. */
    private static final int UNDER_WAY = 12;

    private final Semaphore places = new Semaphore(UNDER_WAY);
    private final Map<URI, CompletableFuture<PictureDownload.Result>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger texts = new AtomicInteger();
    private final AtomicInteger pictures = new AtomicInteger();
    private final AtomicInteger picturesFailed = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final FullTextIntake intake;
    private final PictureDownload download;
    private final Database database;
    private final long mostBytes;
    private final Consumer<PrepareProgress> listener;
    private final CancelFlag cancel;
    private volatile boolean offline;
    private volatile boolean cut;

    PrepareRun(
            FullTextIntake intake,
            PictureDownload download,
            Database database,
            long mostBytes,
            Consumer<PrepareProgress> listener,
            CancelFlag cancel) {
        this.intake = intake;
        this.download = download;
        this.database = database;
        this.mostBytes = mostBytes;
        this.listener = listener;
        this.cancel = cancel;
    }

    /** Fetches what the plan asks for; waits for all. */
    void all(PreparePlan plan, Executor threads) {
        List<CompletableFuture<?>> running = new ArrayList<>();
        int total = plan.items().size();
        for (PreparePlan.Item item : plan.items()) {
            if (item.isIdle()) {
                told(total);
                continue;
            }
            if (!mayGoOn()) {
                cut = true;
                break;
            }
            try {
                places.acquire();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                cut = true;
                break;
            }
            running.add(CompletableFuture.runAsync(() -> one(item, total), threads));
        }
        CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
    }

    private void one(PreparePlan.Item item, int total) {
        try {
            prepare(item);
        } catch (RuntimeException e) {
            if (!cancel.isCancelled()) {
                LOG.error("Preparing {} failed", item.article(), e);
            }
            cut = true;
        } finally {
            places.release();
            told(total);
        }
    }

    private void prepare(PreparePlan.Item item) {
        List<URI> wanted = item.needs().pictures();
        if (item.text()) {
            PageFetch.Result result = intake.run(item.needs(), item.ownHost(), cancel);
            bytes.addAndGet(result.bytes());
            switch (result) {
                case PageFetch.Result.Page _ -> {
                    texts.incrementAndGet();
                    wanted = pictures(item);
                }
                case PageFetch.Result.Stopped(boolean noNetwork) -> {
                    offline |= noNetwork;
                    cut = true;
                }
                case PageFetch.Result.No _ -> {}
            }
        }
        if (item.pictures() != PictureChoice.NONE) {
            for (URI address : wanted) {
                if (!mayGoOn()) {
                    cut = true;
                    return;
                }
                picture(address, item);
            }
        }
    }

    /** Those that it lacks now that its page's text is here, too. */
    private List<URI> pictures(PreparePlan.Item item) {
        List<Needs> now = database.editions().needs(List.of(item.article())).join();
        if (now.isEmpty() || now.getFirst().pictures().isEmpty()) {
            return List.of();
        }
        if (item.pictures() == PictureChoice.NONE) {
            database.editions().pictures(List.of(item.article()), false).join();
        }
        return now.getFirst().pictures();
    }

    /** Each address is asked for once a run, for all articles that name it. */
    private void picture(URI address, PreparePlan.Item item) {
        CompletableFuture<PictureDownload.Result> mine = new CompletableFuture<>();
        CompletableFuture<PictureDownload.Result> first = asked.putIfAbsent(address, mine);
        if (first != null) {
            first.join();
            return;
        }
        PictureDownload.Result result = PictureDownload.Result.NOTHING;
        try {
            result = download.run(address, item.ownHost(), item.pictures(), cancel);
        } finally {
            mine.complete(result);
        }
        bytes.addAndGet(result.bytes());
        if (result.offline()) {
            offline = true;
            cut = true;
        } else if (result.stored()) {
            pictures.incrementAndGet();
        } else if (cancel.isCancelled()) {
            cut = true;
        } else {
            picturesFailed.incrementAndGet();
        }
    }

    private boolean mayGoOn() {
        return !cancel.isCancelled() && !offline && bytes.get() < mostBytes;
    }

    private void told(int total) {
        listener.accept(new PrepareProgress(done.incrementAndGet(), total, bytes.get()));
    }

    /** What it came to, with how ready the articles are now. */
    PrepareSummary summary(List<ArticleId> articles) {
        return new PrepareSummary(
                articles.size(),
                database.editions().outcome(articles).join(),
                texts.get(),
                pictures.get(),
                picturesFailed.get(),
                bytes.get(),
                offline,
                cut);
    }
}
