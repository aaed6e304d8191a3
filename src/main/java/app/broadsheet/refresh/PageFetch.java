package app.broadsheet.refresh;

import app.broadsheet.content.Cleaned;
import app.broadsheet.content.Extraction;
import app.broadsheet.content.Extraction.Note;
import app.broadsheet.content.HtmlCleaner;
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
import app.broadsheet.store.FullText;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Fetches a publisher's page with all its further pages, and its AMP form where the page itself shows nothing; extracts on
 * {@code cpu}. Blocks: runs on {@code fetch-*} threads.
 */
final class PageFetch {
    private static final int MOST_PAGES = 12;

    private final Http http;
    private final BooleanSupplier network;
    private final Executor cpu;

    /** @param network whether there is a network at all: without one no page is blamed */
    PageFetch(Http http, BooleanSupplier network, Executor cpu) {
        this.http = http;
        this.network = network;
        this.cpu = cpu;
    }

    /** A page as it came. */
    record Source(String html, URI address) {}

    /** What became of it. */
    sealed interface Result {
        /** Bytes that came over the network. */
        long bytes();

        /** The article, and the pages that it was taken from. */
        record Page(Extraction article, List<Source> sources, long bytes) implements Result {
            Page with(long more) {
                return new Page(article, sources, bytes + more);
            }
        }

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
        if (!(first instanceof Result.Page page)) {
            return first;
        }
        Extraction article = page.article();
        URI amp = article.amp();
        boolean nothing =
                article.notes().contains(Note.LITTLE_TEXT) || article.notes().contains(Note.CONSENT_WALL);
        if (nothing && amp != null && one(amp, ownHost, cancel) instanceof Result.Page plain) {
            return plain.article().text().length() > article.text().length()
                    ? plain.with(page.bytes())
                    : page.with(plain.bytes());
        }
        return article.nextPage() == null ? page : joined(page, address, ownHost, cancel);
    }

    private Result joined(Result.Page first, URI address, String ownHost, CancelFlag cancel) {
        List<Extraction> pages = new ArrayList<>(List.of(first.article()));
        List<Source> sources = new ArrayList<>(first.sources());
        Set<URI> seen = new HashSet<>(Set.of(address));
        long bytes = first.bytes();
        URI next = first.article().nextPage();
        while (next != null && pages.size() < MOST_PAGES && seen.add(next)) {
            Result more = one(next, ownHost, cancel);
            if (more instanceof Result.Stopped) {
                return more;
            }
            bytes += more.bytes();
            if (!(more instanceof Result.Page page)) {
                return new Result.Page(JoinedPages.of(pages, false), sources, bytes);
            }
            pages.add(page.article());
            sources.addAll(page.sources());
            next = page.article().nextPage();
        }
        return new Result.Page(JoinedPages.of(pages, next == null || seen.contains(next)), sources, bytes);
    }

    /** All that the pages say, made safe. */
    FullText.Original original(List<Source> sources) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            List<Cleaned> cleaned = sources.stream()
                                    .map(source -> HtmlCleaner.clean(source.html(), source.address()))
                                    .toList();
                            return new FullText.Original(
                                    cleaned.stream().map(Cleaned::html).collect(Collectors.joining()),
                                    cleaned.stream().map(Cleaned::text).collect(Collectors.joining("\n\n")));
                        },
                        cpu)
                .join();
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
                        () -> {
                            String html = Decoder.decode(body, answer.contentType());
                            return new Result.Page(
                                    PageExtractor.extract(html, answer.finalAddress()),
                                    List.of(new Source(html, answer.finalAddress())),
                                    body.length);
                        },
                        cpu)
                .join();
    }

    private Result failed(FetchResult.Failed no) {
        if (Refusals.mayBeOurs(no.reason()) && !network.getAsBoolean()) {
            return new Result.Stopped(true);
        }
        return switch (no.reason()) {
            case OFFLINE -> new Result.Stopped(true);
            case CANCELLED -> new Result.Stopped(false);
            case NOT_FOUND -> new Result.No(TextProblem.NOT_FOUND, no.why(), true, 0);
            case REFUSED -> new Result.No(TextProblem.REFUSED, no.why(), true, 0);
            default -> new Result.No(TextProblem.UNREACHABLE, no.why(), Refusals.isForGood(no.reason()), 0);
        };
    }
}
