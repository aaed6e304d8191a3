package app.broadsheet.net;

import app.broadsheet.net.FetchResult.Failed;
import app.broadsheet.net.FetchResult.Fresh;
import app.broadsheet.net.FetchResult.Gone;
import app.broadsheet.net.FetchResult.NotModified;
import app.broadsheet.net.FetchResult.RateLimited;
import app.broadsheet.net.FetchResult.Reason;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One fetch, from its address through all redirects to its answer. */
final class Exchange {
    private static final int LONGEST_VALIDATOR = 1000;
    /** Each costs a request. */
    private static final int MOST_SIGN_INS = 4;

    private final Wire wire;
    private final FetchRequest request;
    private final CancelFlag cancel;
    private final String givenHost;
    private final long most;
    private final Trail trail;
    private final Set<String> signedInAt = new HashSet<>();
    private SignInSchemes.@Nullable Shown shown;
    private int signInsSent;
    private long nanosLeft;

    Exchange(Wire wire, FetchRequest request, HttpUrl address, CancelFlag cancel) {
        this.wire = wire;
        this.request = request;
        this.cancel = cancel;
        this.givenHost = address.host();
        this.most = wire.settings().limits().bytes(request.purpose());
        this.trail = new Trail(address);
        this.nanosLeft = wire.settings().limits().call().toNanos();
    }

    FetchResult run() throws InterruptedException {
        while (true) {
            FetchResult result = hop();
            if (result != null) {
                return result;
            }
        }
    }

    /** Asks where the trail is now; null when it was led on. */
    private @Nullable FetchResult hop() throws InterruptedException {
        String host = trail.here().host();
        boolean own = request.userGiven() && host.equals(givenHost);
        if (!own && LocalAddresses.isLiteral(host) && LocalAddresses.isLocalLiteral(host)) {
            return Failures.privateAddress(host);
        }
        HttpLimits limits = wire.settings().limits();
        int atMost = own && LocalAddresses.looksLocal(host) ? limits.atOnce() : limits.atOncePerHost();
        if (!wire.queue().enter(host, atMost, cancel)) {
            return Failures.cancelled();
        }
        try {
            return ask(host, own ? wire.open() : wire.guarded());
        } finally {
            wire.queue().leave(host);
        }
    }

    private @Nullable FetchResult ask(String host, OkHttpClient client) {
        if (!wire.settings().permission().allowed()) {
            return Failures.offline();
        }
        Optional<Instant> wait = wire.rateLimits().waitFor(host);
        if (wait.isPresent()) {
            return new RateLimited(wait.get());
        }
        Call call = client.newCall(
                new Request.Builder().url(trail.here()).headers(headers()).build());
        call.timeout().timeout(Math.max(1, nanosLeft), TimeUnit.NANOSECONDS);
        long start = System.nanoTime();
        try (CancelFlag.Watch _ = cancel.onCancel(call::cancel);
                Response response = call.execute()) {
            return answer(response, host);
        } catch (IOException e) {
            return Failures.of(e, host, most);
        } catch (RuntimeException _) { // OkHttp's, on headers that it did not expect: see RetryAfter
            return Answers.senseless(host);
        } finally {
            nanosLeft -= System.nanoTime() - start;
        }
    }

    private Headers headers() {
        Headers.Builder headers = new Headers.Builder()
                .add("User-Agent", wire.settings().userAgent())
                .add("Accept", request.purpose().accept())
                .add("Accept-Encoding", "gzip");
        // Validators go back as they came, even where they are not ASCII.
        if (request.etag() != null) {
            headers.addUnsafeNonAscii("If-None-Match", request.etag());
        }
        if (request.lastModified() != null) {
            headers.addUnsafeNonAscii("If-Modified-Since", request.lastModified());
        }
        SignIn signIn = signIn();
        shown = signIn == null ? null : wire.signIns().show(signIn, trail.here());
        if (shown != null) {
            headers.addUnsafeNonAscii("Authorization", shown.header());
        }
        return headers.build();
    }

    /** What may be sent to where the trail is now; null for nothing. */
    private @Nullable SignIn signIn() {
        return request.signIns().stream()
                .filter(given -> given.isFor(trail.here()) && !trail.weakened())
                .findFirst()
                .orElse(null);
    }

    /** Answers the server's question where that can be done: null to ask again. */
    private @Nullable FetchResult challenged(Response response) {
        SignInScheme wanted = SignInScheme.best(response.challenges());
        if (request.purpose() == Purpose.FEED
                && signIn() != null
                && wanted != null
                && !isRefused(wanted)
                && signInsSent < MOST_SIGN_INS) {
            signInsSent++;
            signedInAt.add(SignIn.origin(trail.here()));
            wire.signIns().learn(trail.here(), wanted);
            return null;
        }
        return SignInAnswers.of(response, request, shown != null, trail);
    }

    /** Whether what was sent was the right answer to the server's last question, but for name or password. */
    private boolean isRefused(SignInScheme wanted) {
        if (shown == null || !shown.scheme().getClass().equals(wanted.getClass())) {
            return false;
        }
        // A question of the last time may have grown old meanwhile, whether the server says so or not.
        boolean fresh = signedInAt.contains(SignIn.origin(trail.here()));
        return wanted instanceof BasicScheme || (fresh && !wanted.isStale());
    }

    private @Nullable FetchResult answer(Response response, String host) throws IOException {
        Instant now = wire.settings().clock().instant();
        return switch (response.code()) {
            case 200, 203 -> fresh(response, now);
            case 300, 301, 302, 303, 307, 308 -> redirect(response, host);
            case 304 ->
                request.etag() == null && request.lastModified() == null
                        ? Answers.failed(304, host)
                        : new NotModified(trail.movedPermanentlyTo(), Freshness.of(response, now));
            case 401 -> challenged(response);
            case 410 -> new Gone();
            case 429 -> {
                Instant end = wire.rateLimits().end(response);
                wire.rateLimits().remember(host, end);
                yield new RateLimited(end);
            }
            case 503 -> new RateLimited(wire.rateLimits().end(response));
            default -> Answers.failed(response.code(), host);
        };
    }

    private Fresh fresh(Response response, Instant now) throws IOException {
        byte[] body = BodyReader.read(response, most);
        return new Fresh(
                body,
                trail.here().uri(),
                trail.movedPermanentlyTo(),
                response.header("Content-Type"),
                validator(response, "ETag"),
                validator(response, "Last-Modified"),
                now,
                Freshness.of(response, now));
    }

    private static @Nullable String validator(Response response, String name) {
        String value = response.header(name);
        return value == null || value.isBlank() || value.length() > LONGEST_VALIDATOR ? null : value;
    }

    private @Nullable FetchResult redirect(Response response, String host) {
        String location = response.header("Location");
        HttpUrl target = location == null ? null : trail.here().resolve(location);
        if (target == null) {
            return new Failed(Reason.BAD_REDIRECT, host + " sends its readers on to something that is no web address.");
        }
        if (!trail.follow(target, response.code())) {
            return new Failed(Reason.BAD_REDIRECT, host + " sends its readers round in a circle.");
        }
        if (trail.redirects() > wire.settings().limits().redirects()) {
            return new Failed(Reason.BAD_REDIRECT, host + " sends its readers on too many times.");
        }
        return null;
    }
}
