package app.broadsheet.refresh;

import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchRequest;
import app.broadsheet.net.FetchResult;
import app.broadsheet.net.FetchResult.Reason;
import app.broadsheet.net.Http;
import app.broadsheet.net.LocalAddresses;
import app.broadsheet.store.PictureBytes;
import app.broadsheet.store.PictureStore;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** One run of fetching pictures: its counts, limits and requests. */
final class PictureRound {
    private final AtomicInteger stored = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger left;
    private final AtomicLong bytesLeft;
    private final Http http;
    private final PictureStore pictures;
    private final Semaphore places;
    private final CancelFlag cancel;
    private volatile boolean offline;

    PictureRound(Http http, PictureStore pictures, PictureLimits limits, CancelFlag cancel) {
        this.http = http;
        this.pictures = pictures;
        this.cancel = cancel;
        this.places = new Semaphore(limits.atOnce());
        this.left = new AtomicInteger(limits.pictures());
        this.bytesLeft = new AtomicLong(limits.bytes());
    }

    boolean mayGoOn() {
        return !cancel.isCancelled() && !offline && left.get() > 0 && bytesLeft.get() > 0;
    }

    PictureSummary summary(boolean more) {
        return new PictureSummary(stored.get(), failed.get(), more);
    }

    /** Fetches and stores each of these; waits for all. */
    void fetch(Collection<URI> addresses, Set<URI> own, Executor threads) {
        CompletableFuture.allOf(addresses.stream()
                        .map(address -> CompletableFuture.runAsync(() -> one(address, own.contains(address)), threads))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void one(URI address, boolean own) {
        try {
            places.acquire();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            if (mayGoOn() && left.getAndDecrement() > 0) {
                boolean local = address.getHost() != null && LocalAddresses.looksLocal(address.getHost());
                take(address, http.fetch(FetchRequest.picture(address).givenByUser(own && local), cancel));
            }
        } finally {
            places.release();
        }
    }

    private void take(URI address, FetchResult result) {
        switch (result) {
            case FetchResult.Fresh fresh -> {
                bytesLeft.addAndGet(-fresh.body().length);
                Optional<String> type = PictureType.of(fresh.body());
                if (type.isPresent()) {
                    pictures.store(new PictureBytes(address, fresh.body(), type.get()))
                            .join();
                    stored.incrementAndGet();
                } else {
                    fail(address, true);
                }
            }
            case FetchResult.Failed no -> failed(address, no.reason());
            case FetchResult.Gone _ -> fail(address, true);
            default -> fail(address, false);
        }
    }

    private void failed(URI address, Reason reason) {
        switch (reason) {
            case CANCELLED -> {}
            case OFFLINE -> offline = true;
            case BAD_ADDRESS, PRIVATE_ADDRESS, NOT_FOUND, REFUSED, TOO_LARGE, BAD_REDIRECT -> fail(address, true);
            default -> fail(address, false);
        }
    }

    private void fail(URI address, boolean forGood) {
        pictures.failed(address, forGood).join();
        failed.incrementAndGet();
    }
}
