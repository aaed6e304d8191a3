package app.broadsheet.refresh;

import app.broadsheet.content.picture.DrawablePicture;
import app.broadsheet.content.picture.PictureType;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchRequest;
import app.broadsheet.net.FetchResult;
import app.broadsheet.net.Http;
import app.broadsheet.net.LocalAddresses;
import app.broadsheet.store.PictureBytes;
import app.broadsheet.store.PictureStore;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/** Fetches one picture and stores it, or remembers why that did not work. Blocks: runs on {@code fetch-*} threads. */
final class PictureDownload {
    private final Http http;
    private final BooleanSupplier network;
    private final PictureStore pictures;
    private final Executor cpu;

    /** @param network whether there is a network at all: without one no picture is blamed */
    PictureDownload(Http http, BooleanSupplier network, PictureStore pictures, Executor cpu) {
        this.http = http;
        this.network = network;
        this.pictures = pictures;
        this.cpu = cpu;
    }

    /**
     * What became of it.
     *
     * @param bytes what came over the network
     * @param offline whether there was no network to ask
     * @param why what went wrong, a sentence; empty for nothing
     */
    record Result(boolean stored, long bytes, boolean offline, String why) {
        static final Result NOTHING = new Result(false, 0, false, "");
        static final Result OFFLINE = new Result(false, 0, true, "");
    }

    /** @param ownHost the host of the feed that names it, empty for none: where that is local, the user gave it */
    Result run(URI address, String ownHost, PictureChoice choice, CancelFlag cancel) {
        String host = String.valueOf(address.getHost());
        boolean own = host.equals(ownHost) && LocalAddresses.looksLocal(host);
        FetchRequest request = FetchRequest.picture(address).givenByUser(own);
        return switch (http.fetch(request, cancel)) {
            case FetchResult.Fresh fresh -> take(address, fresh.body(), choice);
            case FetchResult.Failed no -> failed(address, no);
            case FetchResult.Gone _ -> fail(address, host + " says that this picture is gone.", true, 0);
            case FetchResult.RateLimited _ -> fail(address, host + " asks to be left alone for a while.", false, 0);
            case FetchResult.NotModified _ -> Result.NOTHING;
        };
    }

    private Result take(URI address, byte[] body, PictureChoice choice) {
        Optional<String> type = PictureType.of(body);
        if (type.isEmpty()) {
            return fail(address, address.getHost() + " sends something else in place of a picture.", true, body.length);
        }
        byte[] kept = kept(body, type.get(), choice);
        String kind = PictureType.of(kept).orElse(type.get());
        pictures.store(new PictureBytes(address, kept, kind)).join();
        return new Result(true, body.length, false, "");
    }

    /** What the window cannot draw is kept as what it can, whatever was chosen. */
    private byte[] kept(byte[] body, String type, PictureChoice choice) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            byte[] drawable = DrawablePicture.of(body);
                            return choice == PictureChoice.ORIGINAL ? drawable : PictureReducer.reduce(drawable, type);
                        },
                        cpu)
                .join();
    }

    private Result failed(URI address, FetchResult.Failed no) {
        if (Refusals.mayBeOurs(no.reason()) && !network.getAsBoolean()) {
            return Result.OFFLINE;
        }
        return switch (no.reason()) {
            case CANCELLED -> Result.NOTHING;
            case OFFLINE -> Result.OFFLINE;
            default -> fail(address, no.why(), Refusals.isForGood(no.reason()), 0);
        };
    }

    private Result fail(URI address, String why, boolean forGood, long bytes) {
        pictures.failed(address, why, forGood).join();
        return new Result(false, bytes, false, why);
    }
}
