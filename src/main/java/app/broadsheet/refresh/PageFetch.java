package app.broadsheet.refresh;

import app.broadsheet.content.Extraction;
import app.broadsheet.content.Extraction.Note;
import app.broadsheet.content.JoinedPages;
import app.broadsheet.content.PageExtractor;
import app.broadsheet.feed.text.Decoder;
import app.broadsheet.model.TextProblem;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchRequest;
import app.broadsheet.net.FetchResult;
import app.broadsheet.net.FetchResult.Fresh;
import app.broadsheet.net.Http;
import app.broadsheet.net.LocalAddresses;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Fetches a publisher's page with all its further pages, and its AMP form where the page itself shows nothing; extracts on
 * {@code cpu}. Blocks: runs on {@code fetch-*} threads.
 */
final class PageFetch {
    private static final int MOST_PAGES = 12;

    private final Http http;
    private final Executor cpu;

    PageFetch(Http http, Executor cpu) {
        this.http = http;
        this.cpu = cpu;
    }

    /** What became of it. */
    sealed interface Result {
        /** Bytes that came over the network. */
        long bytes();

        /** The article. */
        record Page(Extraction article, long bytes) implements Result {}

        /** There is none. */
        record No(TextProblem problem, String why, boolean forGood, long bytes) implements Result {}

        /** Nobody was asked, or the asking was stopped. */
        record Stopped(boolean offline) implements Result {
            @Override
            public long bytes() {
                return 0;
            }
        }
    }

    /** @param ownHost the host of the feed that names it, empty for none: where that is local, the user gave it */
    Result run(URI address, String ownHost, CancelFlag cancel) {
        Result first = one(address, ownHost, cancel);
        if (!(first instanceof Result.Page(Extraction article, long bytes))) {
            return first;
        }
        URI amp = article.amp();
        boolean nothing =
                article.notes().contains(Note.LITTLE_TEXT) || article.notes().contains(Note.CONSENT_WALL);
        if (nothing && amp != null && one(amp, ownHost, cancel) instanceof Result.Page(var plain, long more)) {
            return plain.text().length() > article.text().length()
                    ? new Result.Page(plain, bytes + more)
                    : new Result.Page(article, bytes + more);
        }
        return article.nextPage() == null ? first : joined(article, bytes, address, ownHost, cancel);
    }

    private Result joined(Extraction first, long firstBytes, URI address, String ownHost, CancelFlag cancel) {
        List<Extraction> pages = new ArrayList<>(List.of(first));
        Set<URI> seen = new HashSet<>(Set.of(address));
        long bytes = firstBytes;
        URI next = first.nextPage();
        while (next != null && pages.size() < MOST_PAGES && seen.add(next)) {
            Result more = one(next, ownHost, cancel);
            if (more instanceof Result.Stopped) {
                return more;
            }
            bytes += more.bytes();
            if (!(more instanceof Result.Page page)) {
                return new Result.Page(JoinedPages.of(pages, false), bytes);
            }
            pages.add(page.article());
            next = page.article().nextPage();
        }
        return new Result.Page(JoinedPages.of(pages, next == null || seen.contains(next)), bytes);
    }

    private Result one(URI address, String ownHost, CancelFlag cancel) {
        String host = String.valueOf(address.getHost());
        boolean own = host.equals(ownHost) && LocalAddresses.looksLocal(host);
        return switch (http.fetch(FetchRequest.page(address).givenByUser(own), cancel)) {
            case Fresh fresh -> read(fresh);
            case FetchResult.Failed no -> failed(no);
            case FetchResult.Gone _ -> new Result.No(TextProblem.NOT_FOUND, "", true, 0);
            case FetchResult.RateLimited _ ->
                new Result.No(TextProblem.UNREACHABLE, host + " asks to be left alone for a while.", false, 0);
            case FetchResult.NotModified _ -> new Result.Stopped(false);
        };
    }

    private Result read(Fresh answer) {
        String type = answer.contentType() == null ? "" : answer.contentType().toLowerCase(Locale.ROOT);
        byte[] body = answer.body();
        if (!type.isEmpty() && !type.contains("html") && !type.contains("xml") && !type.startsWith("text/")) {
            return new Result.No(TextProblem.NOT_A_PAGE, "", true, body.length);
        }
        return CompletableFuture.<Result>supplyAsync(
                        () -> new Result.Page(
                                PageExtractor.extract(
                                        Decoder.decode(body, answer.contentType()), answer.finalAddress()),
                                body.length),
                        cpu)
                .join();
    }

    private static Result failed(FetchResult.Failed no) {
        return switch (no.reason()) {
            case OFFLINE -> new Result.Stopped(true);
            case CANCELLED -> new Result.Stopped(false);
            case NOT_FOUND -> new Result.No(TextProblem.NOT_FOUND, no.why(), true, 0);
            case REFUSED -> new Result.No(TextProblem.REFUSED, no.why(), true, 0);
            default -> new Result.No(TextProblem.UNREACHABLE, no.why(), Refusals.isForGood(no.reason()), 0);
        };
    }
}
