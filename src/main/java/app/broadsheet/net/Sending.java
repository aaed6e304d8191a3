package app.broadsheet.net;

import app.broadsheet.net.FetchResult.Failed;
import app.broadsheet.net.SendResult.Answered;
import app.broadsheet.net.SendResult.NothingSent;
import app.broadsheet.net.SendResult.ReplyLost;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * One exchange whose effect matters. It has a connection for itself, since one that was kept open may be dead, which shows
 * only after sending; it speaks HTTP/1.1, where it is plain what was sent; and nothing below it tries anything twice.
 */
final class Sending {
    private static final long MOST = 4_000_000;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final Wire wire;
    private final SendRequest request;
    private final HttpUrl address;
    private final Progress progress = new Progress();

    Sending(Wire wire, SendRequest request, HttpUrl address) {
        this.wire = wire;
        this.request = request;
        this.address = address;
    }

    SendResult run(CancelFlag cancel) {
        String host = address.host();
        if (!wire.settings().permission().allowed()) {
            return new NothingSent(true, Failures.offline().why());
        }
        if (!request.userGiven() && LocalAddresses.isLiteral(host) && LocalAddresses.isLocalLiteral(host)) {
            return new NothingSent(false, Failures.privateAddress(host).why());
        }
        Call call = client().newCall(request());
        call.timeout().timeout(wire.settings().limits().call().toNanos(), TimeUnit.NANOSECONDS);
        try (CancelFlag.Watch _ = cancel.onCancel(call::cancel);
                Response response = call.execute()) {
            return answered(response);
        } catch (IOException e) {
            Failed failed = Failures.of(e, host, MOST);
            return progress.sent ? new ReplyLost(failed.why()) : new NothingSent(false, failed.why());
        } catch (RuntimeException e) { // OkHttp's, on headers that it did not expect
            return progress.sent
                    ? new ReplyLost(Answers.senseless(host).why())
                    : new NothingSent(false, Answers.senseless(host).why());
        }
    }

    private OkHttpClient client() {
        OkHttpClient base = request.userGiven() ? wire.open() : wire.guarded();
        return base.newBuilder()
                .retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .protocols(List.of(Protocol.HTTP_1_1))
                .eventListener(progress)
                .build();
    }

    private Request request() {
        Request.Builder builder = new Request.Builder()
                .url(address)
                .header("User-Agent", wire.settings().userAgent())
                .header("Accept", "*/*")
                .header("Accept-Encoding", "identity")
                .header("Connection", "close");
        request.headers().forEach(builder::header);
        byte @Nullable [] body = request.body();
        if (body != null) {
            String type = request.contentType();
            builder.post(RequestBody.create(body, type == null ? null : MediaType.parse(type)));
        }
        return builder.build();
    }

    private SendResult answered(Response response) {
        Map<String, String> headers = new HashMap<>();
        response.headers().forEach(pair -> headers.put(pair.getFirst().toLowerCase(Locale.ROOT), pair.getSecond()));
        Instant now = wire.settings().clock().instant();
        Instant wait = RetryAfter.of(response, now, LONGEST_WAIT);
        if (wait != null && wait.isAfter(now.plus(LONGEST_WAIT))) {
            wait = now.plus(LONGEST_WAIT);
        }
        Buffer body = new Buffer();
        boolean whole = true;
        try {
            while (body.size() < MOST && response.body().source().read(body, 64 * 1024) != -1) {
                // goes on until the end or the limit
            }
        } catch (IOException e) {
            whole = false;
        }
        return new Answered(response.code(), headers, body.readByteArray(), whole, wait);
    }

    /** Whether anything of the request went out: from the moment when its first header is written. */
    private static final class Progress extends EventListener {
        private volatile boolean sent;

        @Override
        public void requestHeadersStart(Call call) {
            sent = true;
        }
    }
}
