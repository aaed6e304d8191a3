package app.broadsheet.refresh;

import app.broadsheet.feed.FeedDiscovery;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.model.FeedChoice;
import app.broadsheet.model.FeedPreview;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchRequest;
import app.broadsheet.net.FetchResult;
import app.broadsheet.net.FetchResult.Fresh;
import app.broadsheet.net.LocalAddresses;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search for the feed that the user means. Blocks: runs on a {@code fetch-*} thread. */
final class FeedSearch {
    private static final int MOST_GUESSES = 12;

    private final FeedDiscovery discovery = new FeedDiscovery();
    private final SignedFetch http;
    private final FeedIntake intake;
    private final Subscribing subscribing;
    private final String name;
    private final @Nullable FolderId folder;
    private final CancelFlag cancel;
    /** The host that the user gave: only that one may be local, not what a page names. */
    private @Nullable String givenHost;

    FeedSearch(
            SignedFetch http,
            FeedIntake intake,
            Subscribing subscribing,
            String name,
            @Nullable FolderId folder,
            CancelFlag cancel) {
        this.http = http;
        this.intake = intake;
        this.subscribing = subscribing;
        this.name = name;
        this.folder = folder;
        this.cancel = cancel;
    }

    /** Follows what {@code name} says. */
    ImportItem typed() {
        List<URI> candidates = TypedAddress.candidates(name);
        if (candidates.isEmpty()) {
            return unreadable("This is not an address. Type the address of a site or a feed, such as example.org.");
        }
        givenHost = candidates.getFirst().getHost();
        List<FeedChoice> known = discovery.known(candidates.getFirst());
        if (!known.isEmpty()) {
            return offered(known);
        }
        URI asked = candidates.getFirst();
        FetchResult result = fetch(asked);
        for (URI other : candidates.subList(1, candidates.size())) {
            if (isNoServer(result) && fetch(other) instanceof Fresh fresh) {
                asked = other;
                result = fresh;
            }
        }
        return result instanceof Fresh fresh ? read(asked, fresh) : refused(asked, result);
    }

    /** Follows the feed that the user picked. */
    ImportItem chosen(URI feed) {
        givenHost = feed.getHost();
        return followed(feed);
    }

    /** Looks into a feed that the user may pick. */
    FeedPreview preview(URI feed) {
        List<URI> page = TypedAddress.candidates(name);
        givenHost = page.isEmpty() ? null : page.getFirst().getHost();
        FetchResult result = fetch(feed);
        if (!(result instanceof Fresh fresh)) {
            return new FeedPreview.Unseen(why(result));
        }
        return switch (intake.read(fresh).join()) {
            case FeedResult.Parsed(var parsed) -> FeedGlimpse.of(parsed);
            case FeedResult.NotAFeed not -> new FeedPreview.Unseen(not.why());
        };
    }

    private static boolean isNoServer(FetchResult result) {
        return result instanceof FetchResult.Failed failed
                && switch (failed.reason()) {
                    case NO_CONNECTION, INSECURE, TIMEOUT -> true;
                    default -> false;
                };
    }

    private ImportItem read(URI asked, Fresh answer) {
        return switch (intake.read(answer).join()) {
            case FeedResult.Parsed(var feed) -> subscribing.subscribe(name, feed, asked, answer, folder, cancel);
            case FeedResult.NotAFeed(String why, boolean page) -> page ? offers(answer) : unreadable(why);
        };
    }

    private ImportItem offers(Fresh page) {
        List<FeedChoice> offers = discovery.find(page.body(), page.contentType(), page.finalAddress());
        return offers.isEmpty() ? guessed(page.finalAddress()) : offered(offers);
    }

    private ImportItem offered(List<FeedChoice> offers) {
        return offers.size() > 1
                ? new ImportItem.Choices(name, offers)
                : followed(offers.getFirst().address());
    }

    private ImportItem followed(URI feed) {
        FetchResult result = fetch(feed);
        if (!(result instanceof Fresh fresh)) {
            return refused(feed, result);
        }
        return switch (intake.read(fresh).join()) {
            case FeedResult.Parsed(var parsed) -> subscribing.subscribe(name, parsed, feed, fresh, folder, cancel);
            case FeedResult.NotAFeed not -> unreadable(not.why());
        };
    }

    /** Tries usual places of feeds, one after the other, until one holds a feed. */
    private ImportItem guessed(URI page) {
        for (URI guess : discovery.guesses(page).stream().limit(MOST_GUESSES).toList()) {
            if (!cancel.isCancelled()
                    && fetch(guess) instanceof Fresh fresh
                    && intake.read(fresh).join() instanceof FeedResult.Parsed(var feed)) {
                return subscribing.subscribe(name, feed, guess, fresh, folder, cancel);
            }
        }
        return unreadable("No feed was found there. Perhaps another page of the site names one.");
    }

    private FetchResult fetch(URI address) {
        String host = address.getHost();
        boolean own = host != null && host.equals(givenHost) && LocalAddresses.looksLocal(host);
        return http.fetch(FetchRequest.feed(address).givenByUser(own), cancel);
    }

    private ImportItem refused(URI asked, FetchResult result) {
        URI at = SignedFetch.signInAt(result);
        return at == null ? unreadable(why(result)) : new ImportItem.SignInNeeded(name, asked, at, why(result));
    }

    private ImportItem unreadable(String why) {
        return new ImportItem.Unreadable(name, why);
    }

    private static String why(FetchResult result) {
        return switch (result) {
            case FetchResult.Failed failed -> failed.why();
            case FetchResult.Gone _ -> "The server says that this is gone for good.";
            case FetchResult.RateLimited _ -> "The server asks to be left alone for a while. Try again later.";
            case FetchResult.NotModified _, Fresh _ -> "The server gave no usable answer.";
        };
    }
}
