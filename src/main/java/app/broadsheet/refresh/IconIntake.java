package app.broadsheet.refresh;

import app.broadsheet.content.meta.IconLinks;
import app.broadsheet.content.picture.IconPicture;
import app.broadsheet.feed.text.Decoder;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchRequest;
import app.broadsheet.net.FetchResult;
import app.broadsheet.net.Http;
import app.broadsheet.net.LocalAddresses;
import app.broadsheet.store.IconStore;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches the icons of the sites whose feeds were just fetched, from the site itself and nobody else: its {@code
 * /favicon.ico}, and where that is none, what its front page names. Once a month a site.
 */
public final class IconIntake {
    private static final Logger LOG = LoggerFactory.getLogger(IconIntake.class);
    /** What counts as just fetched: a round of very many feeds takes its time. */
    private static final Duration JUST_FETCHED = Duration.ofMinutes(30);

    private static final Duration MONTH = Duration.ofDays(30);
    /** After an answer that says more about the server's day than about its icon. */
    private static final Duration TOMORROW = Duration.ofDays(1);

    private static final int MOST_NAMED = 2;

    private final Http http;
    private final IconStore icons;
    private final RefreshThreads threads;
    private final BooleanSupplier network;
    private final Clock clock;

    /** @param network whether there is a network at all: without one no site is blamed */
    public IconIntake(Http http, IconStore icons, RefreshThreads threads, BooleanSupplier network, Clock clock) {
        this.http = http;
        this.icons = icons;
        this.threads = threads;
        this.network = network;
        this.clock = clock;
    }

    /** Fetches what is due. Completes when it is stored, or stopped; a failure is logged and nobody's concern. */
    public CompletableFuture<Void> run(CancelFlag cancel) {
        Instant now = clock.instant();
        return icons.due(now.minus(JUST_FETCHED), now)
                .thenCompose(sites -> CompletableFuture.allOf(sites.stream()
                        .map(site -> CompletableFuture.runAsync(() -> fetch(site, cancel), threads.fetch()))
                        .toArray(CompletableFuture[]::new)))
                .exceptionally(failure -> {
                    LOG.warn("Icons could not be fetched: {}", failure.toString());
                    return null;
                });
    }

    private void fetch(URI site, CancelFlag cancel) {
        Answer answer = icon(site.resolve("favicon.ico"), site, cancel);
        if (answer.png.isEmpty() && !answer.unasked && !cancel.isCancelled()) {
            answer = named(site, cancel).after(answer);
        }
        if (!answer.unasked && !cancel.isCancelled()) {
            Duration pause = answer.passing && answer.png.isEmpty() ? TOMORROW : MONTH;
            icons.answered(site, answer.png.orElse(null), clock.instant().plus(pause))
                    .join();
        }
    }

    private Answer named(URI site, CancelFlag cancel) {
        FetchResult page = http.fetch(FetchRequest.page(site).givenByUser(own(site)), cancel);
        if (!(page instanceof FetchResult.Fresh fresh)) {
            return failed(page);
        }
        List<URI> links = CompletableFuture.supplyAsync(
                        () -> IconLinks.in(Decoder.decode(fresh.body(), fresh.contentType()), fresh.finalAddress()),
                        threads.cpu())
                .join();
        Answer answer = Answer.NONE;
        for (URI link : links.subList(0, Math.min(MOST_NAMED, links.size()))) {
            if (answer.png.isEmpty() && !cancel.isCancelled()) {
                answer = icon(link, site, cancel).after(answer);
            }
        }
        return answer;
    }

    private Answer icon(URI address, URI site, CancelFlag cancel) {
        boolean sameHost = String.valueOf(address.getHost()).equals(site.getHost());
        FetchResult result = http.fetch(FetchRequest.icon(address).givenByUser(sameHost && own(site)), cancel);
        if (!(result instanceof FetchResult.Fresh fresh)) {
            return failed(result);
        }
        return new Answer(
                CompletableFuture.supplyAsync(() -> IconPicture.of(fresh.body()), threads.cpu())
                        .join(),
                false,
                false);
    }

    private Answer failed(FetchResult result) {
        return switch (result) {
            case FetchResult.Failed no ->
                switch (no.reason()) {
                    case OFFLINE, CANCELLED -> Answer.UNASKED;
                    default ->
                        Refusals.mayBeOurs(no.reason()) && !network.getAsBoolean()
                                ? Answer.UNASKED
                                : Refusals.isForGood(no.reason()) ? Answer.NONE : Answer.PASSING;
                };
            case FetchResult.RateLimited _ -> Answer.PASSING;
            default -> Answer.NONE;
        };
    }

    /** The user chose to read from there. */
    private static boolean own(URI site) {
        return LocalAddresses.looksLocal(String.valueOf(site.getHost()));
    }

    /**
     * What became of a question.
     *
     * @param passing whether it failed for a reason that may be gone tomorrow
     * @param unasked whether nobody was asked, so that there is nothing to remember
     */
    private record Answer(Optional<byte[]> png, boolean passing, boolean unasked) {
        static final Answer NONE = new Answer(Optional.empty(), false, false);
        static final Answer PASSING = new Answer(Optional.empty(), true, false);
        static final Answer UNASKED = new Answer(Optional.empty(), false, true);

        Answer after(Answer before) {
            return new Answer(png, passing || before.passing, unasked);
        }
    }
}
