package app.broadsheet.net;

import app.broadsheet.net.FetchResult.Failed;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Fetches over HTTP, politely and within limits. Sends no cookies, no referrer and nothing that tells one reader from
 * another. May be called by many threads at once; each call blocks until it is done.
 */
public final class Http implements AutoCloseable {
    private static final int IDLE_CONNECTIONS = 16;
    private static final int IDLE_SECONDS = 30;
    private final HttpSettings settings;
    private final Dns dns;
    private @Nullable Wire wire;

    /** Opens and makes nothing yet: a start does not wait for what the first request needs. */
    public Http(HttpSettings settings) {
        this(settings, Dns.SYSTEM);
    }

    Http(HttpSettings settings, Dns dns) {
        this.settings = settings;
        this.dns = dns;
    }

    private synchronized Wire wire() {
        Wire made = wire;
        if (made == null) {
            made = newWire();
            wire = made;
        }
        return made;
    }

    private Wire newWire() {
        HttpLimits limits = settings.limits();
        // Redirects are followed by Exchange and not in OkHttp, so that each target is checked first.
        OkHttpClient open = new OkHttpClient.Builder()
                .dns(dns)
                .followRedirects(false)
                .addNetworkInterceptor(new RetryAfter())
                .connectTimeout(limits.connect())
                .readTimeout(limits.read())
                .writeTimeout(limits.read())
                .connectionPool(connections())
                .build();
        // Its own connections: one that the user's own address opened must not serve somebody else's.
        OkHttpClient guarded = open.newBuilder()
                .dns(new PublicDns(dns))
                .connectionPool(connections())
                .build();
        return new Wire(
                settings,
                open,
                guarded,
                new HostQueue(limits.atOnce()),
                new RateLimits(settings.clock()),
                new SignInSchemes());
    }

    /** {@link #fetch(FetchRequest, CancelFlag)} that nobody stops. */
    public FetchResult fetch(FetchRequest request) {
        return fetch(request, new CancelFlag());
    }

    /**
     * Fetches. Waits for its turn first, so that no host is asked for too much at once. Never throws for anything that
     * a server, a network or an address does; an interrupt ends it as {@code CANCELLED} and stays set.
     */
    public FetchResult fetch(FetchRequest request, CancelFlag cancel) {
        HttpUrl address = HttpUrl.parse(request.address().toString());
        if (address == null) {
            return Failures.badAddress(request.address().toString());
        }
        Exchange exchange = new Exchange(wire(), request, address, cancel);
        try {
            FetchResult result = exchange.run();
            return cancel.isCancelled() && result instanceof Failed ? Failures.cancelled() : result;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Failures.cancelled();
        }
    }

    /**
     * Sends, once: a result never hides a second try. Not in any host's queue and not held back by what a host said to
     * others; who sends keeps the pace. Blocks; never throws for anything that a server, a network or an address does.
     */
    public SendResult send(SendRequest request, CancelFlag cancel) {
        HttpUrl address = HttpUrl.parse(request.address().toString());
        return address == null
                ? new SendResult.NothingSent(
                        false, Failures.badAddress(request.address().toString()).why())
                : new Sending(wire(), request, address).run(cancel);
    }

    /** Closes idle connections. Calls under way are not ended. */
    @Override
    public synchronized void close() {
        Wire made = wire;
        if (made != null) {
            made.open().connectionPool().evictAll();
            made.guarded().connectionPool().evictAll();
        }
    }

    private static ConnectionPool connections() {
        return new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS);
    }
}
